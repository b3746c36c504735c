/** Italian: enough for numbers, dates, rhythms, frequent verbs and reasons. Written without accents: lists are compared folded. */
import { phrases, words } from './listed';
import { NO_VERB_FORMS, ROMANCE_INFINITIVE } from './romance';
import type { Vocabulary } from './vocabulary';

export const ITALIAN: Vocabulary = {
  language: 'it',
  commonWords: words(
    "fiducia alle il lo la gli le di del della dei e un una per con che mio mia nel nella da al alla ogni voglio entro sono non piu come l'accesso dell'anno settimana mi",
  ),
  classes: {
    numberword: words(
      'zero un una uno due tre quattro cinque sei sette otto nove dieci undici dodici quindici venti trenta quaranta cinquanta cento mille dozzina',
    ),
    number: phrases(`<digits> · <numberword> · <digits> <digits> · <digits> a|o <digits>`),
    period: words(
      "giorno giorni settimana settimane mese mesi anno anni trimestre trimestri semestre semestri dell'anno l'anno quest'anno",
    ),
    shortperiod: words('ora ore minuto minuti min secondi'),
    month: words(
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    ),
    weekday: words('lunedi martedi mercoledi giovedi venerdi sabato domenica'),
    season: words("primavera estate l'estate autunno l'autunno inverno l'inverno"),
    feast: words('natale pasqua compleanno capodanno vacanze esame'),
    article: words('il lo la i gli le un una questo questa mio mia del della al alla dei delle'),
    date: phrases(
      `<isodate> · <digits> <month> <year>? · <month> <year>? · <weekday> · <year> · q1|q2|q3|q4`,
    ),
  },
  deadlines: {
    bounded: phrases(`
      <digits> <month> · nel primo|secondo|terzo|quarto|ultimo <period> · nella prima|seconda meta di|del <article>? <month>|<period>
      entro|prima_di|prima_del|prima_della|fino_a|fino_al|per|dal <article>? fine|meta|inizio? di|del|dell'anno? <article>? <date>|<feast>|<season>|<period>|<number>_<period>|prossimo_<period>|prossima_<period>|seduta · entro la? fine <word>? <period>
      in|per|nei|nelle|durante|nel_corso_di <article>? prossimi|prossime|primi? <number> <period> · nei|nelle prossimi|prossime ..1 <period> · nel|a|in <year>|<month> · <article> fine <word>? <period> · alla|a fine <word>? <period>? · questo|questa|quest'anno <period>? · il prossimo|la_prossima <period> · il <digits> <month> <year>? · <isodate> · <digits> <month> <year> · oggi|domani
    `),
    vague: phrases(
      `presto · un giorno · prima possibile · il prima possibile · a lungo termine · in futuro · piu avanti · col tempo · quando avro tempo`,
    ),
    past: phrases(
      `<article> <period> scorso|scorsa|passato · <number> <period> fa · ultimi|ultime <number>? <period>`,
    ),
  },
  cadences: {
    rhythm: phrases(
      `ogni <number>? <period>|<weekday>|mattina|sera|notte|volta|seduta · tutti|tutte i|le <period>|<weekday>|mattine|sere · quotidianamente · quotidiano|quotidiana · settimanalmente · settimanale · mensile · mensilmente · <number> ..2 a|al|alla|per <period> · <number> volte|volta ..1 <period> · al giorno · alla settimana · al mese · nei|durante fine settimana`,
    ),
    cue: phrases(
      `ogni volta che · appena <word> · dopo|prima di|della|del|la|il? colazione|cena|pranzo|dormire|lavoro · appena sveglio|sveglia · prima di andare a letto|dormire`,
    ),
    vague: phrases(`regolarmente · spesso · frequentemente · sempre · costantemente · a volte · ogni tanto`),
  },
  quantities: {
    amount: phrases(
      `la? meta · dimezzare · raddoppiare · il doppio · un terzo|quarto · una volta · almeno un|una`,
    ),
    vague: phrases(
      `piu · meno · meglio · diversi|diverse · alcuni|alcune · molti|molte · un po' · sostanzialmente · notevolmente · maggiore`,
    ),
    name: phrases(
      `capitolo|parte|versione|livello|pagina|fase|passo|numero <digits> · un|una|uno · alle <number>`,
    ),
  },
  actions: {
    verbs: {
      finish: words(
        'smettere prenotare finire terminare completare pubblicare consegnare comprare vendere superare iscrivermi inviare laurearmi lanciare firmare assumere installare ottenere concludere',
      ),
      make: words(
        'scrivere creare costruire fare progettare dipingere cucinare leggere visitare organizzare preparare pulire riparare tradurre sviluppare realizzare trovare aprire correre redigere',
      ),
      do: words(
        'imparare camminare nuotare meditare dormire bere mangiare chiamare parlare annotare misurare partecipare risparmiare donare smettere evitare usare andare uscire giocare ballare condividere',
      ),
      direction: words(
        'migliorare aumentare ridurre diminuire incrementare rafforzare ampliare abbassare promuovere',
      ),
      outcome: words('raggiungere perdere vincere guadagnare dimagrire'),
      activity: words('allenarmi studiare praticare esercitarmi ripassare'),
      state: words('essere diventare restare sentirmi'),
      vague: words('avere provare cercare pensare capire vivere garantire'),
      phase: words('iniziare cominciare continuare'),
    },
    formsOf: NO_VERB_FORMS,
    verbEnding: ROMANCE_INFINITIVE,
    gerundIsWay: true,
    gerund: /^[a-z]{2,20}(?:ando|endo)$/,
    verbFinal: false,
    intent: phrases(`voglio · vorrei · intendo · devo · il? mio|nostro obiettivo e di? · a · di`),
    othersIntent: phrases(
      `i|gli|le|il|la|mio|mia miei|mie|mio? <word> devono|dovrebbero|deve|dovrebbe · spero|voglio che ..2 <word>`,
    ),
    othersNamed: phrases(
      `i|gli|miei|nostri miei? figli|bambini|studenti|alunni|clienti|pazienti|colleghi|genitori|vicini · il? mio|mia capo|marito|moglie|figlio|figlia|compagno`,
    ),
    negations: words('non mai nessun nessuna niente'),
    conditions: words('se'),
    pronouns: words('lo la li le gli questo cio'),
    joints: words('e o ed poi , ; : ( +'),
    methodWords: [],
    purposeWord: null,
    adverbEnding: /mente$/,
    functionWords: words(
      "il lo la i gli le un una uno di a da in con su per tra fra del della dei delle dell' al alla ai nel nella dal dalla sul che e o ma se non mi ti si ci lo mio mia miei mie tuo suo sua nostro nostra e sono come quando piu meno molto ogni tutto tutti tutte nuovo nuova nuovi nuove altro",
    ),
    determiners: words('il lo la un una uno mio mia nostro questo questa'),
    qualities: words(
      'meglio migliore piu meno bene buono sano felice disciplinato attivo produttivo qualcosa cose',
    ),
    qualityEnding: null,
    abstractNouns: words(
      'vita salute forma disciplina motivazione felicita produttivita comunicazione abitudini relazioni amici persona energia successo',
    ),
  },
  means: {
    means: phrases(
      `tramite · attraverso · grazie a|al|alla · con l'aiuto|aiuto|il_supporto di|del|della · usando · utilizzando · mediante · con il? mio|un|una coach|insegnante|amico|amica|allenatore|app|corso · passo dopo passo · ho ..3 tempo|soldi|risorse`,
    ),
    tool: [],
    notMeans: [],
    assertion: phrases(`e realistico|raggiungibile|possibile|fattibile · si`),
  },
  reasons: {
    reason: phrases(
      `per <infinitive> · in modo da|che · perche · poiche · affinche · al fine di · cosi da · cosi posso · dato che · a causa di · per la mia|mio salute|famiglia|benessere · allo scopo di`,
    ),
    because: phrases(`perche · poiche · affinche · in modo che · dato che`),
    wish: phrases(`voglio|vorrei <infinitive>`),
    value: [],
    notAReason: [],
  },
  facts: {
    subjects: words(`io lui lei loro noi mi ci mio mia e c'e altrimenti nessuno`),
    trouble: phrases(
      `non · mai · nessuno · niente · senza · altrimenti · troppo|troppa|troppi · solo|sola · stanco|stanca · stress|stressato|stressata · paura · stufo|stufa · male · peggio · dolore · costa|costano · perdo|perdiamo|perde · dimentico · mi manca · fiero|fiera · promessa|promesso · soffro|soffre · si lamenta|lamentano · triste · ansia · si blocca`,
    ),
    effect: phrases(`mi|ci aiuta|da|calma|fa|permette · importante · amo`),
    ready: phrases(
      `gia · comprato|comprata · pagato|pagata · prenotato|prenotata · approvato|approvata · ho ..3 lezioni|corso|tempo|soldi|materiale|scarpe|posto|abbonamento · con me · mi|ci presta|corregge|insegna|accompagna|aiuta_a · l'anno scorso · osservarmi · automaticamente`,
    ),
    helper: phrases(
      `allenatore|allenatrice · insegnante · tutor · mentore · terapeuta · gruppo · club · corso · lezioni · maestro`,
    ),
    finite: words(`e sono era ha hanno puo possono va vanno fa fanno dice serve resta c'e`),
    oneself: words(`io noi questo`),
    none: phrases(`scadenza · realistico · fattibile · possibile · non ancora`),
  },
  confidence: { words: words('fiducia sicuro sicura') },
};
