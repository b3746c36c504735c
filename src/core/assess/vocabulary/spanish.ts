/** Spanish: enough for numbers, dates, rhythms, frequent verbs and reasons. Written without accents: lists are compared folded. */
import { phrases, words } from './listed';
import { NO_VERB_FORMS, ROMANCE_INFINITIVE } from './romance';
import type { Vocabulary } from './vocabulary';

export const SPANISH: Vocabulary = {
  language: 'es',
  commonWords: words(
    'el la los las de del que y en un una por con para mi se al lo como mas cada quiero voy este esta su es sobre estoy confianza',
  ),
  classes: {
    numberword: words(
      'cero un una uno dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta cien mil docena',
    ),
    number: phrases(`<digits> · <numberword> · <digits> <digits> · <digits> a|o <digits>`),
    period: words(
      'dia dias semana semanas mes meses ano anos trimestre trimestres semestre semestres cuatrimestre curso quincena decada temporada',
    ),
    shortperiod: words('hora horas minuto minutos min segundo segundos'),
    month: words(
      'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
    ),
    weekday: words('lunes martes miercoles jueves viernes sabado sabados domingo domingos'),
    season: words('primavera verano otono invierno'),
    feast: words('navidad navidades reyes pascua cumpleanos nochevieja vacaciones examen boda'),
    article: words('el la los las un una este esta mi nuestro nuestra del al'),
    date: phrases(
      `<isodate> · <digits> de <month> · <digits> de <month> de|del? <year> · <month> de|del? <year>? · <month> · <weekday> · <year> · q1|q2|q3|q4`,
    ),
  },
  deadlines: {
    bounded: phrases(`
      <digits> de <month> · en el primer|segundo|tercer|cuarto|ultimo <period> · en la primera|segunda mitad|quincena de <month>|<period>
      antes|a_partir de|del <article>? <date>|<feast>|<season> · de aqui a|al ..1 <date>|<period>|<feast> · hasta|para|desde <article>? final|finales|mediados|principios|fin? de|del? <article>? <date>|<feast>|<season>|<period> · para <article>? proximo|proxima|siguiente <period>|sesion|cita|<month>
      a? final|finales|fines|mediados|principios|fin de|del? <article>? <period>|<date> · en|durante|a_lo_largo_de|dentro_de|por <article>? proximos|proximas|siguientes|primeros|primer|plazo_de|menos_de|maximo_de? <number> <period> · en <article>? proximo|proxima|siguiente|presente? <period>|<date>|<season> · en el? ano? <year>
      los|las proximos|proximas|siguientes <number> <period> · este|esta <period>|<season>|<month> · <article> proximo|proxima <period>|<month>|<season> · <article> <period> que viene · el <digits> de <month> · <digits> de <month> de <year> · <isodate> · antes de que acabe|termine ..3 <period> · hoy|manana · durante <article>? <period>|<season>
    `),
    vague: phrases(
      `pronto · algun dia · cuanto antes · lo antes posible · en el futuro · a largo plazo · con el tiempo · mas adelante · poco a poco · cuando tenga tiempo`,
    ),
    past: phrases(
      `durante todo el ano|dia · a lo largo del dia · el|la|los|las pasado|pasada|pasados|ultimo|ultima|ultimos|ultimas <number>? <period> · <period> pasado|pasada · hace <number> <period> · menores de <number> <period> · <number> anos de edad`,
    ),
  },
  cadences: {
    rhythm: phrases(`
      diariamente · semanalmente · mensualmente · anualmente · diario|diaria · semanal · mensual · cada <number>? <period>|<weekday>|noche|manana|tarde|<shortperiod>|vez|sesion|comida · todos|todas los|las <period>|<weekday>|mananas|noches|tardes|fines_de_semana
      <number>|una|un ..3 a|al|por|cada|a_la|en_la <period> · <number>|una vez|veces ..1 a|al|por|cada|a_la la? <period> · dia a dia · los <weekday> · por|al dia|semana|mes|ano · los fines de semana · a diario · entre semana
    `),
    cue: phrases(
      `cada vez que · siempre que <word> · antes|despues de ir|acostarme|dormir|desayunar|comer|cenar|levantarme|trabajar ..2 dormir|cama|trabajo? · antes|despues del|de_la desayuno|cena|comida|trabajo|almuerzo · al levantarme|despertarme|acostarme`,
    ),
    vague: phrases(
      `regularmente · a menudo · con frecuencia · frecuentemente · siempre · constantemente · de vez en cuando · a veces · continuamente`,
    ),
  },
  quantities: {
    amount: phrases(
      `a? la mitad · el doble · un tercio|cuarto · una vez · al menos un|una · duplicar · triplicar · por cada`,
    ),
    vague: phrases(
      `mas · menos · mejor · varios|varias · algunos|algunas · muchos|muchas · un poco · bastante · considerablemente · sustancialmente · mayor`,
    ),
    name: phrases(
      `capitulo|parte|version|nivel|pagina|fase|paso|numero <digits> · un|una|uno · a las <number>|<clock>`,
    ),
  },
  actions: {
    verbs: {
      finish: words(
        'dejar pedir reservar terminar finalizar acabar completar publicar entregar comprar vender aprobar inscribirme enviar matricularme presentar lanzar firmar contratar instalar mudarme sacarme obtener',
      ),
      make: words(
        'escribir crear construir hacer disenar pintar cocinar leer visitar organizar preparar limpiar ordenar reparar traducir montar desarrollar componer grabar redactar implementar elaborar encontrar abrir correr realizar',
      ),
      do: words(
        'aprender caminar nadar meditar estirar dormir beber comer llamar hablar apuntar medir registrar asistir ahorrar donar dejar evitar usar ir salir jugar bailar poner anotar compartir levantarme preservar buscar',
      ),
      direction: words(
        'mejorar aumentar reducir disminuir incrementar bajar subir fortalecer ampliar crecer fomentar promover potenciar desarrollarme',
      ),
      outcome: words('lograr alcanzar conseguir perder ganar adelgazar llegar obtener'),
      activity: words('entrenar ejercitarme estudiar practicar descansar'),
      state: words('ser estar sentirme volverme hacerme'),
      vague: words('tener intentar tratar pensar entender vivir disfrutar cuidar cuidarme conocer '),
      phase: words('empezar comenzar seguir continuar'),
    },
    formsOf: NO_VERB_FORMS,
    verbEnding: ROMANCE_INFINITIVE,
    gerundIsWay: true,
    gerund: /^[a-z]{2,20}(?:ando|iendo|yendo)$/,
    verbFinal: false,
    intent: phrases(`quiero · voy a · pretendo · me propongo · mi|nuestro objetivo|meta es|: · vamos a · a`),
    othersIntent: phrases(
      `mis|los|las|mi|el|la <word> deben|deberian|van_a|tienen_que|debe|deberia|tiene_que · espero|quiero que ..2 <word>`,
    ),
    othersNamed: phrases(
      `mis|nuestros|los hijos|ninos|alumnos|estudiantes|clientes|pacientes|colegas|companeros|padres|vecinos · mi jefe|marido|mujer|hijo|hija|pareja`,
    ),
    negations: words('no nunca jamas ningun ninguna nada'),
    conditions: words('si'),
    pronouns: words('lo la los las le les esto eso'),
    joints: words('y o e luego mientras , ; : ( +'),
    methodWords: [],
    purposeWord: null,
    adverbEnding: /mente$/,
    functionWords: words(
      'el la los las un una unos unas de del al a en con por para sin sobre entre hasta desde que y o e ni pero si no se me te le lo mi mis tu su sus nuestro nuestra es son esta este esto como cuando donde muy ya mas menos cada todo toda todos todas algo alguien yo nuevo nueva nuevos nuevas otra otro',
    ),
    determiners: words('el la un una mi nuestro nuestra este esta'),
    qualities: words(
      'mejor mejores mas menos bueno buena bien sano saludable sana feliz disciplinado disciplinada algo cosas fuerte activo productivo',
    ),
    qualityEnding: null,
    abstractNouns: words(
      'vida salud disciplina motivacion felicidad productividad comunicacion habitos relaciones amistades amigos persona bienestar dieta energia exito',
    ),
  },
  means: {
    means: phrases(
      `mediante · a traves de · gracias a · con <article>? ayuda de · con ayuda · usando · utilizando · apoyandome · con mi|un|una entrenador|entrenadora|profesor|profesora|amigo|amiga|pareja|app|aplicacion|curso|coach · paso a paso · buscar alguien · dedicando ..3 <shortperiod>|<period> · ya tengo|se · tengo ..3 tiempo|dinero|recursos|presupuesto · primero ..10 luego|despues`,
    ),
    tool: [],
    notMeans: [],
    assertion: phrases(`es|son realista|alcanzable|posible|factible · si`),
  },
  reasons: {
    reason: phrases(
      `importante para mi|nosotros · para|por <infinitive> · para que · porque · ya que · debido a · por eso|esto|ello · con el fin|objetivo de · la idea es · a fin de · asi ..2 <infinitive>|puedo|podre · por mi salud|familia|bienestar · de modo que`,
    ),
    because: phrases(`para que · porque · ya que · de modo que`),
    wish: phrases(`quiero|pretendo|me_gustaria <infinitive>`),
    value: [],
    notAReason: phrases(`para dar por`),
  },
  facts: {
    subjects: words(`yo el ella ellos ellas nosotros me nos mi mis ya nadie llevo ando estoy`),
    trouble: phrases(
      `no · nunca · nadie · nada · sin · ni · demasiado · solo|sola|solos · extrano · cansado|cansada · agotado|agotada · estres|estresado|estresada · miedo · harto|harta · dolor · duele|duelen · peor · mal · cuesta|cuestan · pierdo|perdemos|pierde · olvido · echo de menos · orgulloso|orgullosa · prometi · de lo contrario · si no · sufro|sufre · quejan|queja · triste · ansiedad · irritado|irritada · me siento ..2 <word>`,
    ),
    effect: phrases(`me|nos ayuda|da|calma|hace|permite|importa|gusta · importante · sostienen|sostiene`),
    ready: phrases(
      `ya · comprado|comprada · pagado|pagada · reservado|reservada · aprobado|aprobada · tengo ..3 clases|curso|tiempo|dinero|material|zapatillas|plaza · conmigo · recetado|receto · aguante|consegui|hice|corri|logre · me|nos presta|corrige|ensena|acompana|apoya|ayuda_con · automaticamente · aparto · el ano pasado · doy clases`,
    ),
    helper: phrases(
      `entrenador|entrenadora · profesor|profesora · tutor|tutora · terapeuta · grupo · club · curso · clases`,
    ),
    finite: words(
      `es son era eran esta estan ha han tiene tienen hay puede pueden va van dice hace necesita queda quedan`,
    ),
    oneself: words(`yo nosotros esto`),
    none: phrases(`plazo · fecha · realista · posible · todavia no`),
  },
  confidence: { words: words('confianza seguro segura') },
};
