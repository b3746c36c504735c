/** Every language there is, and which one a text is in. In: tokens. Out: a vocabulary. */
import type { Token } from '../tokens';
import { ENGLISH } from './english/index';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { ITALIAN } from './italian';
import { words } from './listed';
import { PORTUGUESE } from './portuguese';
import { SPANISH } from './spanish';
import { STRUCTURAL } from './structural';
import type { Language, Vocabulary } from './vocabulary';

export const VOCABULARIES: readonly Vocabulary[] = [ENGLISH, GERMAN, SPANISH, FRENCH, ITALIAN, PORTUGUESE];

/** Little words of languages that have no vocabulary here (Dutch, Polish, Swedish, Danish, Norwegian, Czech, Turkish, Finnish, Hungarian, Romanian). */
const OTHERS = words(`
  nad z przed bez kazdego codziennie roku ktory
  ik het een mijn elke niet wil voor naar ook bij aan zijn jag och att inte ett varje mitt mina jeg og ikke hver mit mine vil chce sie nie jest kazdy moj dla przez oraz
  chci jsem kazdy muj abych ve bir ve her icin gun benim istiyorum mina ja etta joka paiva haluan olla egy es hogy minden nem az vreau sa fiecare sau pentru
`);

/** How much a word says: the little words of a language most, since every sentence has some. */
const COMMON = 3;
const KNOWN = 1;

type Votes = ReadonlyMap<string, readonly (readonly [Voted, number])[]>;

/** A language, or another one. */
type Voted = Language | 'other' | null;

function countVotes(): Votes {
  const votes = new Map<string, Map<Voted, number>>();
  const vote = (list: readonly string[], language: Voted, weight: number) => {
    for (const word of list) {
      const of = votes.get(word) ?? new Map<Voted, number>();
      of.set(language, Math.max(of.get(language) ?? 0, weight));
      votes.set(word, of);
    }
  };
  for (const { language, commonWords, actions, classes } of VOCABULARIES) {
    vote(commonWords, language, COMMON);
    for (const list of [
      actions.functionWords,
      actions.qualities,
      actions.abstractNouns,
      ...Object.values(actions.verbs),
    ])
      vote(list, language, KNOWN);
    for (const name of ['period', 'month', 'weekday', 'numberword'])
      vote(classes[name] ?? [], language, KNOWN);
  }
  vote(OTHERS, 'other', COMMON);
  return new Map([...votes].map(([word, of]) => [word, [...of]]));
}

let votes: Votes | null = null;

/** Enough to tell a language; a long note is not counted to its end. */
const TOKENS_TO_JUDGE = 400;
/** From so many words on, a text without any word known belongs to another language. */
const WORDS_TO_BE_SURE = 6;
const LATIN = /^[\p{Script=Latin}\p{M}'’]+$/u;

/**
 * The vocabulary whose words weigh most; English for a few words that say nothing. Of another language or script only what all have in common.
 * @example vocabularyOf(tokenise('Jeden Abend lese ich')).language // => 'de'
 */
export function vocabularyOf(tokens: readonly Token[]): Vocabulary {
  votes ??= countVotes();
  const counts = new Map<Voted, number>();
  let seen = 0;
  let foreign = 0;
  for (const token of tokens.slice(0, TOKENS_TO_JUDGE)) {
    if (token.kind !== 'word') continue;
    seen += 1;
    if (!LATIN.test(token.word)) foreign += 1;
    for (const [language, weight] of votes.get(token.word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + weight);
  }
  if (foreign * 2 > seen) return STRUCTURAL;
  let best: Vocabulary = ENGLISH;
  for (const vocabulary of VOCABULARIES) {
    if ((counts.get(vocabulary.language) ?? 0) > (counts.get(best.language) ?? 0)) best = vocabulary;
  }
  const most = counts.get(best.language) ?? 0;
  if ((counts.get('other') ?? 0) > most) return STRUCTURAL;
  return most === 0 && seen >= WORDS_TO_BE_SURE ? STRUCTURAL : best;
}
