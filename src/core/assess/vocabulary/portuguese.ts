/** Portuguese: enough for numbers, dates, rhythms, frequent verbs and reasons. Written without accents: lists are compared folded. */
import { phrases, words } from './listed';
import { NO_VERB_FORMS, ROMANCE_INFINITIVE } from './romance';
import type { Vocabulary } from './vocabulary';

export const PORTUGUESE: Vocabulary = {
  language: 'pt',
  commonWords: words(
    'confianca o os as de do da dos das e um uma em no na por com para meu minha ao que se nao mais cada quero vou ate pelo pela este esta nos eu',
  ),
  classes: {
    numberword: words(
      'zero um uma dois duas tres quatro cinco seis sete oito nove dez onze doze quinze vinte trinta quarenta cinquenta cem mil duzia',
    ),
    number: phrases(`<digits> · <numberword> · <digits> <digits> · <digits> a|ou <digits>`),
    period: words(
      'dia dias semana semanas mes meses ano anos trimestre trimestres semestre semestres bimestre quinzena',
    ),
    shortperiod: words('hora horas minuto minutos min segundos'),
    month: words('janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro'),
    weekday: words(
      'segunda terca quarta quinta sexta sabado domingo segundas tercas quartas quintas sextas sabados domingos',
    ),
    season: words('primavera verao outono inverno'),
    feast: words('natal pascoa carnaval aniversario ferias prova exame'),
    article: words('o a os as um uma este esta meu minha do da no na nos nas'),
    date: phrases(
      `<isodate> · <digits> de <month> · <digits> de <month> de <year> · <month> de? <year>? · <year> · q1|q2|q3|q4`,
    ),
  },
  deadlines: {
    bounded: phrases(`
      <digits> de <month> · no primeiro|segundo|terceiro|quarto|ultimo <period> · na primeira|segunda metade|quinzena de <month>|<period>
      ate|ate_ao|ate_a|antes_de|antes_do|antes_da|a_partir_de <article>? final|fim|meio|inicio? de|do|da? <article>? <date>|<feast>|<season>|<period>|proximo_<period>|proxima_<period>|sessao|<weekday> · ate <article>? proximo|proxima ..1 <word>
      em|nos|nas|durante|dentro_de|por|ao_longo_de <article>? proximos|proximas|primeiros? <number> <period> · nos|nas proximos|proximas ..1 <period> · em|no <year>|<month>|ano_de_<year> · no|ao final|fim de|do|da <article>? <period> · este|esta|neste|nesta|deste|desta <period>|<season> · o|no|na proximo|proxima <period> · <article>? <period> que vem · <digits> de <month> de <year> · <isodate> · hoje|amanha
    `),
    vague: phrases(
      `em breve · logo · algum dia · um dia · o mais rapido possivel · no futuro · a longo prazo · com o tempo · mais tarde · quando tiver tempo`,
    ),
    past: phrases(
      `<article> <period> passado|passada · ha <number> <period> · ultimos|ultimas <number>? <period>`,
    ),
  },
  cadences: {
    rhythm: phrases(
      `todo|toda|cada <number>? <period>|<weekday>|manha|noite|tarde|sessao · todos|todas os|as <period>|<weekday>|manhas|noites · diariamente · diario|diaria · semanalmente · semanal · mensalmente · mensal · <number> ..2 por|ao|a|na <period> · <number> vezes|vez ..1 <period> · por dia|semana|mes|ano · aos <weekday>|fins_de_semana · a cada <number>? <period>`,
    ),
    cue: phrases(
      `sempre que <word> · toda vez que · assim que <word> · antes|depois de|do|da ..1 dormir|cafe|almoco|jantar|trabalho|acordar|deitar · ao acordar|deitar`,
    ),
    vague: phrases(
      `regularmente · frequentemente · com frequencia · sempre · constantemente · as vezes · de vez em quando`,
    ),
  },
  quantities: {
    amount: phrases(
      `a|pela metade · o dobro · dobrar · um terco|quarto · uma vez · pelo menos um|uma · duplicar · triplicar`,
    ),
    vague: phrases(
      `mais · menos · melhor · varios|varias · alguns|algumas · muitos|muitas · um pouco · bastante · consideravelmente · maior`,
    ),
    name: phrases(
      `capitulo|parte|versao|nivel|pagina|fase|passo|numero <digits> · um|uma · as <number> horas?`,
    ),
  },
  actions: {
    verbs: {
      finish: words(
        'parar largar marcar agendar terminar finalizar concluir completar publicar entregar comprar vender passar inscrever enviar lancar assinar contratar instalar obter formar',
      ),
      make: words(
        'escrever criar construir fazer desenhar pintar cozinhar ler visitar organizar preparar limpar arrumar reparar traduzir desenvolver realizar encontrar abrir correr redigir montar',
      ),
      do: words(
        'aprender caminhar nadar meditar dormir beber comer ligar falar anotar medir participar economizar poupar doar parar evitar usar ir sair jogar dancar compartilhar guardar',
      ),
      direction: words('melhorar aumentar reduzir diminuir ampliar fortalecer crescer baixar promover'),
      outcome: words('alcancar atingir conseguir perder ganhar emagrecer chegar'),
      activity: words('treinar estudar praticar exercitar revisar'),
      state: words('ser estar ficar'),
      vague: words('ter tentar pensar entender viver curtir cuidar'),
      phase: words('comecar continuar iniciar'),
    },
    formsOf: NO_VERB_FORMS,
    verbEnding: ROMANCE_INFINITIVE,
    gerundIsWay: true,
    gerund: /^[a-z]{2,20}ndo$/,
    verbFinal: false,
    intent: phrases(`quero · vou · pretendo · preciso · vamos · meu|minha|nosso objetivo|meta e · a`),
    othersIntent: phrases(
      `meus|os|as|minhas|o|a|meu|minha <word> devem|deveriam|vao|deve|deveria|tem_que · espero|quero que ..2 <word>`,
    ),
    othersNamed: phrases(
      `os|meus|nossos meus? filhos|alunos|estudantes|clientes|pacientes|colegas|pais|vizinhos · meu|minha chefe|marido|esposa|filho|filha`,
    ),
    negations: words('nao nunca jamais nenhum nenhuma nada'),
    conditions: words('caso'),
    pronouns: words('o a os as lhe isso isto'),
    joints: words('e ou depois , ; : ( +'),
    methodWords: [],
    purposeWord: null,
    adverbEnding: /mente$/,
    functionWords: words(
      'o a os as um uma de do da dos das em no na nos nas por pelo pela com para sem sobre entre ate que e ou mas se nao me te lhe meu minha meus minhas seu sua nosso nossa e sao como quando mais menos muito cada todo toda todos novo nova novos novas outro',
    ),
    determiners: words('o a um uma meu minha nosso este esta'),
    qualities: words('melhor mais menos bem bom boa saudavel feliz disciplinado ativo produtivo algo coisas'),
    qualityEnding: null,
    abstractNouns: words(
      'vida saude forma disciplina motivacao felicidade produtividade comunicacao habitos relacoes amigos pessoa energia sucesso',
    ),
  },
  means: {
    means: phrases(
      `atraves de|do|da · por meio de · com a? ajuda de|do|da · usando · utilizando · com meu|minha|um|uma treinador|professor|professora|amigo|amiga|app|curso|coach · passo a passo · tenho ..3 tempo|dinheiro|recursos · ja tenho`,
    ),
    tool: [],
    notMeans: [],
    assertion: phrases(`e realista|alcancavel|possivel · sim`),
  },
  reasons: {
    reason: phrases(
      `para|por <infinitive> · para que · porque · pois · ja que · a fim de · com o objetivo de · devido a · por isso · pela minha saude|familia|bem_estar · assim posso`,
    ),
    because: phrases(`para que · porque · ja que · pois`),
    wish: phrases(`quero|gostaria_de <infinitive>`),
    value: [],
    notAReason: [],
  },
  facts: {
    subjects: words(`eu ele ela eles elas nos meu minha senao ninguem ando sao estou ja`),
    trouble: phrases(
      `nao · nunca · ninguem · nada · sem · senao · demais · sozinho|sozinha · cansado|cansada · exausto|exausta · estresse|estressado|estressada · medo · farto|farta · dor · doi|doem · pior · mal · custa|custam · perco|perde|perdemos · esqueco · sinto falta · orgulhoso|orgulhosa · prometi · sofro|sofre · reclama|reclamam · triste · ansiedade · irritado|irritada`,
    ),
    effect: phrases(`me|nos ajuda|da|acalma|faz|permite · importante · sustentam|sustenta`),
    ready: phrases(
      `ja · comprado|comprada · pago|paga · reservado|reservada · aprovado|aprovada · tenho ..3 aulas|curso|tempo|dinheiro|material|vaga|tenis · comigo · me|nos empresta|corrige|ensina|acompanha · ano passado · automaticamente`,
    ),
    helper: phrases(
      `treinador|treinadora · professor|professora · tutor|tutora · terapeuta · grupo · clube · curso · aulas`,
    ),
    finite: words(`e sao era esta estao tem ha pode podem vai vao faz fazem diz precisa fica`),
    oneself: words(`eu nos isso`),
    none: phrases(`prazo · realista · possivel · ainda nao`),
  },
  confidence: { words: words('confianca confiante seguro') },
};
