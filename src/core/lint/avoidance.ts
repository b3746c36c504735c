/** Goals that only say what is to end. In: a goal's sentence. Out: the words that say so, or null. Every list is per language. */
import type { Place } from '../assess/reading';
import type { GoalSentence } from './goal-sentence';

/**
 * How a person begins to say what they mean to do. Only there do words of avoidance make the goal: "I will stop smoking" is one, "I walk
 * to avoid back pain" is none.
 */
const BEGINNINGS = [
  'finally|this year|from now on|endlich|ab (heute|jetzt|morgen|sofort)',
  // en
  "(i|we|i'll|we'll)( will| shall| must)?( finally| completely| also| always)?",
  '(i|we) (want|would like|am going|are going|plan|aim|need|have|intend|hope|decided|try) to( finally| completely)?',
  '(my|our|the) (\\w+ )?(goal|aim|objective|resolution|plan) (is|will be)( to)?',
  // de
  '(ich|wir) (will|werde|mochte|wollen|werden|mochten)( \\w+){0,3}?',
  // es
  '(yo )?(quiero|voy a|deseo|debo|tengo que|me propongo)|mi (meta|objetivo|proposito) es',
  // fr
  'je (vais|veux|voudrais|dois)|mon (objectif|but) est( de)?',
  // pt
  '(eu )?(quero|vou|devo|pretendo)|(o )?(meu|minha) (objetivo|meta) e',
  // it
  '(io )?(voglio|vorrei|devo|intendo)|il mio obiettivo e( di)?|mi propongo di',
];

/** What follows "not" and still is something to do: a promise in other words ("never miss a session"). */
const NOT_MISSING =
  'miss|missing|skip|skipping|forget|forgetting|fail|failing|lose|break|give|late|later|less|fewer|more than|only|just|faltar|olvidar|perder|oublier|manquer|rater|esquecer|dimenticare|mancare|saltare|vergessen|verpassen|spater|weniger|mas|menos|mais|plus|meno|piu';
const NOT = `(?!(?:${NOT_MISSING}) )`;

/** Words that end something, behind a beginning or first in the sentence. */
const ENDINGS = [
  // en: "stop the leak" repairs something, "stop smoking" ends something
  '(stop|quit)( [^ ]+ly)? (?!(?:the|my|by|at|in|on) )[^ ]+ing',
  '(quit|give up|cut out|go without|stay off|stay away from|keep away from|abstain from|refrain from|avoid) (?!(?:the|my) )[^ ]+',
  `(don't|do not|won't|will not|not to|no longer|never) ${NOT}[^ ]+`,
  `no (?!(?:one|matter|doubt|\\d))(more )?${NOT}[^ ]+`,
  // de
  `(nicht|nie) (mehr|wieder) ${NOT}[^ ]+|schluss mit|hore auf|(keine?n?|nie) ${NOT}[^ ]+ mehr`,
  // es
  `dejar de|parar de|evitar|no ${NOT}[^ ]+[aei]r(?:me|se)?|nunca( mas)?|nada de`,
  // fr
  `(?:d')?(?:arreter|cesser)(?: de| d'[^ ]+)|(?:d')?eviter|ne (plus|pas|jamais) ${NOT}[^ ]+|plus (de|d'[^ ]+|jamais)|j'arrete`,
  // pt
  `deixar de|nao ${NOT}[^ ]+[aei]r|nada de`,
  // it
  `smettere di|non ${NOT}[^ ]+re|niente|basta( con)?|mai piu`,
];

/** German puts the verb last: "mit dem Rauchen aufhören", "auf Zucker verzichten". Before any reason is given. */
const GERMAN_LAST =
  '(?:(?!um |damit |weil |indem |sodass |wenn )[^ ]+ ){1,12}?(?:aufhoren|aufzuhoren|verzichten|zu verzichten|vermeiden|weglassen|abgewohnen)';

const AVOIDED = new RegExp(
  `^(?:(?:${grouped(BEGINNINGS)}) )?(?:${grouped(ENDINGS)})(?= )|^${GERMAN_LAST}(?= )`,
);

/** Words that say what comes in its place, or how it ends. */
const INSTEAD = new RegExp(
  `(?:^| )(?:${[
    'instead|replac\\w+|substitut\\w+|swap\\w*|rather|trade|whenever|if|by \\w+ing',
    'stattdessen|statt|anstatt|anstelle|ersetz\\w+|dafur|lieber|wenn|sobald|indem',
    'en lugar|en vez|sustitu\\w+|reemplaz\\w+|cambi\\w+|si',
    "a la place|au lieu|plutot|remplac\\w+|s'il|si",
    'em vez|no lugar|substitu\\w+|troc\\w+|se|quando',
    'invece|al posto|sostitu\\w+|piuttosto|quando',
  ].join('|')}) `,
);

/** The words that say what is to end, when the goal begins with them: "stop smoking", "no sugar", "auf Zucker verzichten". */
export function avoidanceIn({ words, start, end, reading }: GoalSentence): Place | null {
  const match = AVOIDED.exec(words)?.[0];
  if (match === undefined) return null;
  // back from words to tokens: signs are tokens without a word
  let left = match.split(' ').length;
  for (let at = start; at < end; at += 1) {
    const kind = reading.tokens[at]?.kind;
    if (kind === 'sign' || kind === 'end') continue;
    left -= 1;
    if (left === 0) return { start, end: at + 1 };
  }
  return { start, end };
}

/** Whether words say what comes in place of what ends. */
export function saysInstead(words: string): boolean {
  return INSTEAD.test(words);
}

function grouped(lists: readonly string[]): string {
  return lists.map((list) => list.replace(/\((?!\?)/g, '(?:')).join('|');
}
