/** French: enough for numbers, dates, rhythms, frequent verbs and reasons. Written without accents: lists are compared folded. */
import { phrases, words } from './listed';
import { NO_VERB_FORMS, ROMANCE_INFINITIVE } from './romance';
import type { Vocabulary } from './vocabulary';

export const FRENCH: Vocabulary = {
  language: 'fr',
  commonWords: words(
    "le la les des du un une et de je mon ma mes pour dans sur avec au aux est que qui en par ce cette nous notre nos chaque d'ici plus l'annee d'une d'un ne pas",
  ),
  classes: {
    numberword: words(
      'zero un une deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent mille douzaine',
    ),
    number: phrases(`<digits> · <numberword> · <digits> <digits> · <digits> a|ou <digits>`),
    period: words(
      'jour jours semaine semaines mois an ans annee annees trimestre trimestres semestre semestres saison sprint quinzaine',
    ),
    shortperiod: words('heure heures minute minutes min h seconde secondes'),
    month: words('janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'),
    weekday: words('lundi mardi mercredi jeudi vendredi samedi dimanche'),
    season: words("printemps ete l'ete automne l'automne hiver l'hiver"),
    feast: words("noel paques anniversaire rentree vacances examen l'examen toussaint"),
    article: words('le la les un une ce cette mon ma notre mes du des au'),
    end: words('fin debut milieu'),
    date: phrases(
      `<isodate> · <digits> <month> <year>? · 1er <month> <year>? · <month> <year>? · <weekday> · <year> · q1|q2|q3|q4|t1|t2|t3|t4`,
    ),
  },
  deadlines: {
    bounded: phrases(`
      <digits> <month> · au|du|le premier|deuxieme|second|troisieme|quatrieme|dernier <period> · dans|pendant la premiere|seconde|deuxieme moitie de|du <article>? <month>|<period>
      d'ici|avant|jusqu'a|jusqu'au|jusqu'en|pour|des a|au|la|le|en? fin|la_fin|debut|mi? de|du|d'|des? l'annee|<article>? <date>|<feast>|<season>|<period>|<number>_<period>|seance
      d'ici|avant ..2 l'annee|l'ete|l'examen|prochaine|prochain · <article>? fin|debut|milieu de|du? <article>? <period>|<date>|l'annee · d'ici|dans|pendant|durant|en|sous|sur <article>? prochains|prochaines|premiers|premieres|moins_de? <number> prochains|prochaines|premiers? <period>
      dans un delai de <number> <period> · dans l'annee|le_mois|la_semaine · en <year>|<month> · le <digits> <month> <year>? · <isodate> · <digits> <month> <year> · ce|cette <period>|<season>|trimestre · <article> <period>|<month> prochain|prochaine · cet ete|hiver|automne · l'annee|l'ete prochaine|prochain · aujourd'hui|demain · les <number> prochains|prochaines <period> · pendant <number>|toute_la|tout_le <period>
    `),
    vague: phrases(
      `bientot · un jour · des que possible · a long terme · a l'avenir · plus tard · au fil du temps · petit a petit · quand j'aurai le temps`,
    ),
    past: phrases(
      `<article> <period> dernier|derniere · ces|les derniers|dernieres <period> · il y a <number> <period> · de moins de <number> ans`,
    ),
  },
  cadences: {
    rhythm: phrases(`
      quotidiennement · quotidien|quotidienne · hebdomadaire · mensuel|mensuelle · mensuellement · chaque <period>|<weekday>|matin|soir|nuit|seance|midi|heure · tous|toutes les <number>? <period>|<weekday>|matins|soirs|heures|deux_jours · <number> ..2 par|/ <period>|nuit · par jour|semaine|mois|an · le <weekday> et <article>? <weekday> · les|le week end|weekends? · le matin|soir
    `),
    cue: phrases(
      `chaque fois que|qu'il · des que je|j'ai <word> · apres|avant|pendant <article>? petit? dejeuner|diner|coucher|travail|reveil · avant de me? coucher|dormir · au reveil|coucher`,
    ),
    vague: phrases(
      `regulierement · souvent · frequemment · toujours · constamment · parfois · de temps en temps · plus souvent`,
    ),
  },
  quantities: {
    amount: phrases(
      `de? moitie · la moitie · d'un|un tiers|quart · le double · doubler · tripler · une fois · au moins un|une · pour cent`,
    ),
    vague: phrases(
      `plus · moins · mieux · meilleur|meilleure · plusieurs · quelques · beaucoup · un peu · nettement · sensiblement · davantage`,
    ),
    name: phrases(
      `chapitre|partie|version|niveau|page|phase|etape|numero <digits> · un|une · a <number> heures|h`,
    ),
  },
  actions: {
    verbs: {
      finish: words(
        "arreter refaire reserver passer terminer finir publier rendre remettre acheter vendre reussir m'inscrire s'inscrire inscrire envoyer livrer lancer signer embaucher recruter installer soumettre obtenir deposer",
      ),
      make: words(
        'ecrire creer construire faire concevoir peindre cuisiner lire visiter organiser preparer ranger nettoyer reparer traduire developper rediger realiser trouver ouvrir courir elaborer mettre',
      ),
      do: words(
        'apprendre marcher nager mediter dormir boire manger appeler parler noter mesurer participer economiser donner arreter eviter utiliser aller sortir jouer danser partager preserver prendre suivre',
      ),
      direction: words(
        'ameliorer augmenter reduire diminuer accroitre baisser renforcer elargir developper promouvoir favoriser',
      ),
      outcome: words('atteindre perdre gagner maigrir parvenir arriver'),
      activity: words("etudier s'entrainer m'entrainer pratiquer reviser"),
      state: words('etre devenir rester sentir '),
      vague: words("avoir essayer penser comprendre vivre profiter m'ameliorer "),
      phase: words('commencer continuer'),
    },
    formsOf: NO_VERB_FORMS,
    verbEnding: ROMANCE_INFINITIVE,
    gerundIsWay: false,
    gerund: /^[a-z]{2,20}ant$/,
    verbFinal: false,
    intent: phrases(
      `je veux|vais|souhaite|voudrais|dois · nous allons|voulons · mon|notre|l'objectif objectif? est de? · a · de`,
    ),
    othersIntent: phrases(
      `mes|les|mon|ma|le|la <word> doivent|devraient|vont|doit|devrait|va · j'espere|je_veux que ..2 <word>`,
    ),
    othersNamed: phrases(
      `mes|nos|les enfants|eleves|etudiants|clients|patients|collegues|parents|voisins · mon|ma patron|mari|femme|fils|fille|compagnon`,
    ),
    negations: words("ne pas jamais aucun aucune zero n'"),
    conditions: words("si s'il"),
    pronouns: words('le la les lui leur cela ca'),
    joints: words('et ou puis en , ; : ( +'),
    methodWords: words('en'),
    purposeWord: null,
    adverbEnding: /ment$/,
    functionWords: words(
      "le la les un une des du de d' l' a au aux en dans par pour sur avec sans sous entre vers chez que qui dont et ou ni mais si ne pas se me te lui mon ma mes ton ta ses son sa notre nos votre leur ce cette ces il elle on nous vous ils je est sont plus moins tres tout toute tous toutes chaque quand comme nouveau nouvelle nouveaux nouvelles autre",
    ),
    determiners: words('le la un une mon ma notre ce cette'),
    qualities: words(
      'mieux meilleur meilleure plus moins bien bon bonne sain saine heureux heureuse discipline actif productif quelque chose choses',
    ),
    qualityEnding: null,
    abstractNouns: words(
      'vie sante forme ordre discipline motivation bonheur productivite communication habitudes relations amis personne energie reussite sport',
    ),
  },
  means: {
    means: phrases(
      `grace a|au|aux · a l'aide de|d'un|d'une|du · avec l'aide|l'appui|le_soutien de|d'un|d'une|du|des? · avec mon|ma|un|une coach|professeur|ami|amie|entraineur|application|mentor · au moyen de|d'un · en utilisant|suivant|faisant|participant|travaillant · par la|le|l'|des · etape par etape · d'abord ..10 puis|ensuite · j'ai ..3 temps|budget|moyens|argent`,
    ),
    tool: [],
    notMeans: [],
    assertion: phrases(`c'est|est realiste|atteignable|possible|faisable · oui`),
  },
  reasons: {
    reason: phrases(
      `pour|afin_de|afin_d' me|m'|se|ne|ne_pas|mieux? <infinitive> · pour que · afin que · parce que · parce qu'il|qu'elle · car · puisque · grace auquel · dans le but de · en vue de · pour ma|mon|notre|la sante|famille|carriere|bien_etre · de maniere a · ainsi · ce qui permettra|permet`,
    ),
    because: phrases(`pour que · afin que · parce que|qu'il|qu'elle · car · puisque`),
    wish: phrases(`je veux|souhaite|voudrais <infinitive>`),
    value: [],
    notAReason: phrases(`pour cent`),
  },
  facts: {
    subjects: words(`je j'ai j'en il elle ils elles on nous c'est ca mon ma mes sinon personne`),
    trouble: phrases(
      `ne · n'ai|n'est|n'a|n'y|n'en|n'arrive · pas · jamais · personne · rien · sans · sinon · trop · seul|seule · fatigue|fatiguee · epuise|epuisee · stress|stresse|stressee · peur · marre · mal · pire · coute|coutent · perds|perd|perdons · oublie · me manque · fier|fiere · promis · souffre · se plaint|plaignent · triste · angoisse · failli · burn out · besoin`,
    ),
    effect: phrases(`m'aide|nous_aide · me|nous donne|calme|permet|fait · important · j'aime`),
    ready: phrases(
      `deja · achete|achetee|achetes · paye|payee · reserve|reservee · valide|validee · j'ai ..3 cours|temps|materiel|abonnement|place|chaussures|budget · avec moi · me|nous prete|corrige|montre|accompagne|aide_a · l'an dernier|passe · l'annee derniere · passe verifier · automatiquement`,
    ),
    helper: phrases(
      `prof · professeur · coach · entraineur · mentor · therapeute · club · groupe · cours · tuteur`,
    ),
    finite: words(`est sont etait a ont peut peuvent va vont fait font dit faut reste y c'est`),
    oneself: words(`je nous cela ca`),
    none: phrases(`delai · echeance · realiste · faisable · pas encore`),
  },
  confidence: { words: words('confiance confiant confiante sur') },
};
