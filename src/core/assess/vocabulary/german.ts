/** German: enough for numbers, dates, rhythms, frequent verbs and reasons. Umlauts are written without dots: lists are compared folded. */
import { phrases, words } from './listed';
import type { Vocabulary } from './vocabulary';

export const GERMAN: Vocabulary = {
  language: 'de',
  commonWords: words(
    'ich und der die das den dem ein eine einen einem mit ist nicht auf fur von zu im bis werde mochte will wir jeden jede mein meine um am unser unsere pro des sich als auch durch in es',
  ),
  classes: {
    numberword: words(
      'null ein eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf zwanzig dreissig dreißig vierzig funfzig hundert tausend dutzend',
    ),
    countword: words('einmal zweimal dreimal viermal funfmal'),
    number: phrases(`<digits> · <numberword> · <digits> <digits> · <digits> bis|oder <digits>`),
    period: words(
      'tag tage tagen tages woche wochen monat monate monaten monats jahr jahre jahren jahres quartal quartale quartals semester semesters wochenende wochenenden schuljahr schuljahres sprint halbjahr trimester',
    ),
    shortperiod: words('stunde stunden minute minuten min std sekunde sekunden'),
    month: words('januar februar marz april mai juni juli august september oktober november dezember'),
    weekday: words('montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag'),
    season: words('fruhling fruhjahr sommer herbst winter'),
    feast: words(
      'weihnachten ostern silvester neujahr geburtstag jahresende monatsende jahreswechsel semesterende jahresanfang prufung urlaub ferien',
    ),
    article: words(
      'der die das dem den des ein eine einen einem einer meinem meiner diesem dieser unserem unserer',
    ),
    date: phrases(
      `<isodate> · <digits> . <month> <year>? · <digits> . <digits> . · <month> <year>? · <weekday> · <year> · q1|q2|q3|q4 <year>?`,
    ),
    daytime: words('morgen abend nachmittag mittag nacht vormittag'),
  },
  deadlines: {
    bounded: phrases(`
      bis|vor|spatestens|ab ..2 <date> · bis|vor ..3 <feast>|<season> · bis ..3 ende|mitte|anfang ..2 <period>|<date>|<season> · bis ..2 nachsten|kommenden|zum ..1 <period>|<weekday>|sitzung|termin
      ende|mitte|anfang <article>? <period>|<date> · am ende <article> <period>
      am <digits> . <month>|<digits>|<isodate> · am kommenden|nachsten? <weekday> · im jahr|jahre <year> · im <month> <year>? · in|im <year>|<season> · <isodate> · <digits> . <month> <year>?
      innerhalb|binnen|in|wahrend|uber|fur <article>? von? nachsten|kommenden|ersten? <number>|einer|eines|einem <period> · innerhalb <article>|von ..2 <period>|<shortperiod>
      <article> nachsten|kommenden <number>? <period>|<season> · nachsten|nachstes|nachste|nachster|kommendes|kommende|diesen|dieses|diese|diesem|laufenden <period>|<month>|<season> · heute|morgen
      im nachsten|kommenden|laufenden|neuen <period> · im|bis_zum <digits> . quartal|halbjahr|semester|trimester|monat · bis|vor|zu|zum|zur|wahrend|in <article>|zum|zur? <article>? <anlass> · im ersten|zweiten|dritten|vierten|letzten <period> · in der ersten|zweiten halfte des|der|vom? <month>|<period>? · am|zu|zum <feast>|<anlass>
    `),
    vague: phrases(
      `bald · irgendwann · demnachst · spater · langfristig · auf dauer · dauerhaft · eines tages · moglichst bald|schnell · so bald wie moglich · in zukunft · kunftig · wenn ich zeit habe · mit der zeit`,
    ),
    past: phrases(
      `letzten|letztes|letzte|vergangenen|vergangenes <number>? <period> · vor <number> <period> · seit <date>`,
    ),
  },
  cadences: {
    rhythm: phrases(`
      taglich · wochentlich · monatlich · jahrlich · stundlich · werktags · morgens · abends · wochentags · montags · dienstags · mittwochs · donnerstags · freitags · samstags · sonntags · regelmassig jeden
      jeden|jede|jedes|jedem|jeder zweiten|zweite|dritten|einzelnen|ersten|letzten? <period>|<weekday>|<daytime>|<month>|sitzung|mahlzeit|stunde · alle <number> <period>
      <number>|einmal|zweimal|dreimal|viermal|funfmal mal? ..2 pro|am|in_der|im|die|je|a ..2 <period> · einmal|zweimal|dreimal|viermal|funfmal|mehrmals taglich|wochentlich|monatlich · pro ..2 <period> · <number> <shortperiod> am tag · an jedem <period>|<weekday>
      am wochenende · <number> mal taglich|wochentlich · nach|vor jeder|jedem|jeden ..1 <word>
    `),
    cue: phrases(
      `jedes|immer mal? wenn <word> · nach|vor|beim|zum dem|der|jedem? fruhstuck|mittagessen|abendessen|aufstehen|schlafengehen|zahneputzen|arbeit|feierabend · bevor|nachdem|sobald|wenn ich ..4 aufstehe|gehe|komme|aufwache`,
    ),
    vague: phrases(
      `regelmassig · oft · ofter · haufig · haufiger · immer · stets · standig · mehrmals · manchmal · gelegentlich · immer wieder`,
    ),
  },
  quantities: {
    amount: phrases(
      `die? halfte · halbieren · verdoppeln · verdreifachen · doppelt · ein drittel|viertel · mindestens einmal · einmal · zweimal · dreimal · mindestens ein|eine|einen`,
    ),
    vague: phrases(
      `mehr · weniger · besser · einige · viele · mehrere · etwas · ein bisschen · moglichst viel|viele · erheblich · deutlich · betrachtlich · wesentlich · schneller · hoher`,
    ),
    name: phrases(
      `kapitel|teil|raum|version|stufe|klasse|seite|phase|schritt|nummer <digits> · ein|eine|einen|einem|einer · um <number> uhr · <number> uhr · <digits> jahre alt · unter|uber <number> jahren`,
    ),
  },
  actions: {
    verbs: {
      finish: words(
        'ablegen aufhoren verzichten abmelden vereinbaren entschuldigen abschliessen abgeben einreichen veroffentlichen beenden kaufen verkaufen bestehen anmelden kundigen absolvieren fertigstellen absenden buchen bezahlen verschicken installieren einstellen versenden umziehen unterschreiben',
      ),
      make: words(
        'schreiben verfassen erstellen bauen machen gestalten entwerfen malen kochen backen lesen besuchen aufraumen reparieren finden durchfuhren organisieren planen programmieren ubersetzen einfuhren entwickeln vorbereiten anlegen einrichten ausarbeiten absagen laufen fahren halten besteigen anrufen streichen',
      ),
      do: words(
        'gehen joggen schwimmen meditieren radfahren wandern trinken essen schlafen aufstehen notieren messen sprechen reden fragen teilnehmen sparen spenden verzichten aufhoren nutzen verwenden anwenden sammeln spazieren dehnen abschaffen vermeiden beenden wiederherstellen schutzen prufen testen integrieren teilen',
      ),
      direction: words(
        'verbessern steigern erhohen senken verringern reduzieren verkurzen ausbauen starken vertiefen fordern erweitern vermindern optimieren wachsen verlangern steigt gesteigert gesenkt reduziert erhoht verbessert',
      ),
      outcome: words('erreichen abnehmen gewinnen verlieren zunehmen verdienen erzielen werden erreicht'),
      activity: words('trainieren uben lernen studieren'),
      state: words('sein bleiben fuhlen'),
      vague: words(
        'sport haben versuchen achten denken verstehen kennenlernen wissen leben geniessen kummern beschaftigen arbeiten',
      ),
      phase: words('anfangen beginnen weiterhin'),
    },
    formsOf: (verb) => (verb.endsWith('en') ? [`${verb.slice(0, -2)}e`] : []),
    verbEnding: null,
    gerundIsWay: false,
    gerund: null,
    verbFinal: true,
    intent: phrases(
      `ich|wir|er|sie werde|werden|mochte|mochten|will|wollen|kann|konnen|plane|muss|soll|sollen · mein|unser ziel ist|: · zu · ich|wir`,
    ),
    othersIntent: phrases(
      `meine|unsere|die <word> sollen|mussen|werden|konnen · mein|unser|der|die <word> soll|muss|wird · man|jemand|sie|alle soll|sollen|wird|werden · ich|wir hoffe|hoffen|wunsche|erwarte dass ..2 <word>`,
    ),
    othersNamed: phrases(
      `meine|unsere|die kinder|schuler|klienten|kunden|kollegen|mitarbeiter|patienten|eltern|nachbarn|teilnehmer · mein|unser|meine mann|frau|chef|sohn|tochter|partner`,
    ),
    negations: words('nicht kein keine keinen keinem keiner nie niemals'),
    conditions: words('falls sofern notigenfalls'),
    pronouns: words('es ihn sie das dies'),
    joints: words('und oder dann , : ( +'),
    methodWords: words('indem'),
    purposeWord: null,
    adverbEnding: null,
    functionWords: words(
      'der die das dem den des ein eine einen einem einer eines mein meine meinen meinem meiner unser unsere unseren sein seine ihr ihre dieser diese dieses ich wir er sie es man mich mir uns sich in im an am auf aus bei mit von vom zu zum zur fur uber unter um durch nach vor bis seit und oder aber als wie wenn dass damit weil ob nicht kein keine auch nur noch schon sehr so ist sind war werden wird werde hat haben kann soll will mochte indem jeden jede jedes daran dabei dazu neue neuen neuer neues alle allen immer wieder weiter sauber lecker sicher leer teuer sonder',
    ),
    determiners: words(
      'der die das dem den ein eine einen einem einer mein meine meinen meinem unser unsere unseren jeden',
    ),
    qualities: words(
      'regelmassig besser bessere besseren mehr weniger gesund gesunder gut gute guten schneller effizienter produktiver glucklicher glucklich fit fitter aktiver disziplinierter ofter etwas alles sachen dinge schon ordentlich richtig',
    ),
    qualityEnding: /^[a-z]{4,20}er$/,
    abstractNouns: words(
      'leben gesundheit fitness disziplin motivation gluck produktivitat kommunikation wissen beziehungen gewohnheiten sport ernahrung mensch menschen erfolg leistung qualitat freunde stress',
    ),
  },
  means: {
    means: phrases(
      `indem ich|wir|man · mit hilfe · mithilfe · mit unterstutzung · mit meinem|meiner|einem|einer freund|freundin|trainer|trainerin|coach|lehrer|lehrerin|partner|partnerin|app|kurs|therapeutin · durch <word> · dafur|dazu nutze|verwende|habe ..1 ich? · ich habe ..3 zeit|geld|budget|mittel · schritt fur schritt · zuerst ..10 dann`,
    ),
    tool: [],
    notMeans: [],
    assertion: phrases(
      `das|es|ziel ist ..2 realistisch|erreichbar|machbar|moglich · ja · realistisch|machbar`,
    ),
  },
  reasons: {
    reason: phrases(
      `mir|uns wichtig · um ..10 zu · damit · weil · da ich|wir|es|das · denn · deshalb · deswegen · wegen · aus diesem grund · fur meine|meinen|mein|unsere|bessere|eine|einen ..1 gesundheit|familie|kinder|karriere|zukunft|note|wohlbefinden|rucken|beruf · zur|zum verbesserung|vorbeugung|entspannung|erholung|forderung|ausgleich · so dass · sodass`,
    ),
    because: phrases(`damit · weil · denn · so dass · sodass · da ich|wir|es|das · um ..10 zu`),
    wish: phrases(`ich|wir mochte|mochten|will|wollen ..6 sein|haben|werden|bleiben|fuhlen`),
    value: [],
    notAReason: [],
  },
  facts: {
    subjects: words(`ich wir er es man sonst niemand meine mein andernfalls`),
    trouble: phrases(
      `nicht · nie · niemand · nichts · kein|keine|keinen|keiner · kaum · ohne · sonst · andernfalls · zu <word> · allein · einsam · mude · erschopft · gestresst · genervt · angst · sorgen · schlecht · schlechter · schlimmer · weh · schmerzen|schmerzt · kostet|kosten · fehlt|fehlen · leidet|leiden|leide · verliere|verlieren · vergesse · brenne|brennen aus · hasse · vermisse · stolz · versprochen · traurig · argere|argert · wenig zeit · beschwert|beschweren · hangt ..3 ab · braucht|brauchen mich|uns`,
    ),
    effect: phrases(
      `hilft · tut mir|uns|gut · gibt mir|uns|kraft · macht mich|uns|spass · bringt · wichtig · halt mich|uns · beruhigt · liebe · freut`,
    ),
    ready: phrases(
      `schon · bereits · gekauft · gebucht · bezahlt · genehmigt · geliehen · vorhanden · liegt|liegen|steht|stehen|hangt ..1 im|in|auf|bereit|am · habe|haben ..3 unterricht|kurs|zeit|platz|abo|abonnement|karte|ausrustung|schuhe|geld|erfahrung · letztes|letzten jahr|monat|herbst|sommer|winter|fruhjahr · mit mir · zeigt|erklart|korrigiert|begleitet|unterstutzt|hilft mir|uns|mich · aktuell · automatisch · frei`,
    ),
    helper: phrases(
      `trainer|trainerin · lehrer|lehrerin · coach · lauftreff · verein · kurs · gruppe · therapeut|therapeutin · mentor|mentorin`,
    ),
    finite: words(
      `ist sind war waren hat haben hatte kann konnen wird werden muss mussen macht geht kommt gibt steht sagt braucht`,
    ),
    oneself: words(`ich wir das dies`),
    none: phrases(
      `nicht weniger|mehr als · unser|mein ziel · termin · frist · realistisch · machbar · erreichbar · noch nicht`,
    ),
  },
  confidence: { words: words('zuversicht zuversichtlich sicher konfidenz vertrauen') },
};
