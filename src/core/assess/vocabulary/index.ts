/** Every language there is, and which one a text is in. In: tokens. Out: a vocabulary. */
import type { Token } from '../tokens';
import { ENGLISH } from './english/index';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { ITALIAN } from './italian';
import { PORTUGUESE } from './portuguese';
import { SPANISH } from './spanish';
import type { Language, Vocabulary } from './vocabulary';

export const VOCABULARIES: readonly Vocabulary[] = [ENGLISH, GERMAN, SPANISH, FRENCH, ITALIAN, PORTUGUESE];

const LANGUAGES_OF = new Map<string, readonly Language[]>();
for (const { language, commonWords } of VOCABULARIES) {
  for (const word of commonWords) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}

/** Enough to tell a language; a long note is not counted to its end. */
const TOKENS_TO_JUDGE = 400;

/** The vocabulary whose little words are the most frequent; English when none is. */
export function vocabularyOf(tokens: readonly Token[]): Vocabulary {
  const counts = new Map<Language, number>();
  for (const token of tokens.slice(0, TOKENS_TO_JUDGE)) {
    for (const language of LANGUAGES_OF.get(token.word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  let best: Vocabulary = ENGLISH;
  for (const vocabulary of VOCABULARIES) {
    if ((counts.get(vocabulary.language) ?? 0) > (counts.get(best.language) ?? 0)) best = vocabulary;
  }
  return best;
}
