/** The phrases of a language, compiled on first use: a person writes in one language, so the others cost nothing. */
import { phraseBook, type PhraseBook } from '../phrases';
import type { Language, Vocabulary } from '../vocabulary/vocabulary';

export interface Books {
  readonly cadences: PhraseBook<'rhythm' | 'cue' | 'vague'>;
  readonly deadlines: PhraseBook<'bounded' | 'vague' | 'past'>;
  readonly quantities: PhraseBook<'amount' | 'vague' | 'name'>;
  readonly intent: PhraseBook<'intent' | 'others' | 'named'>;
  readonly means: PhraseBook<'means' | 'tool' | 'notMeans' | 'assertion'>;
  readonly facts: PhraseBook<'trouble' | 'effect' | 'ready' | 'helper' | 'none'>;
  readonly reasons: PhraseBook<'reason' | 'because' | 'wish' | 'value' | 'notAReason'>;
}

const COMPILED = new Map<Language | null, Books>();

/** @throws RangeError when a list names an unknown class: a bug in the vocabulary, found by its test. */
export function booksOf(vocabulary: Vocabulary): Books {
  const known = COMPILED.get(vocabulary.language);
  if (known !== undefined) return known;
  const { classes } = vocabulary;
  const books: Books = {
    cadences: phraseBook(classes, vocabulary.cadences),
    deadlines: phraseBook(classes, vocabulary.deadlines),
    quantities: phraseBook(classes, vocabulary.quantities),
    intent: phraseBook(classes, {
      intent: vocabulary.actions.intent,
      others: vocabulary.actions.othersIntent,
      named: vocabulary.actions.othersNamed,
    }),
    means: phraseBook(classes, vocabulary.means),
    facts: phraseBook(classes, {
      trouble: vocabulary.facts.trouble,
      effect: vocabulary.facts.effect,
      ready: vocabulary.facts.ready,
      helper: vocabulary.facts.helper,
      none: vocabulary.facts.none,
    }),
    reasons: phraseBook(classes, vocabulary.reasons),
  };
  COMPILED.set(vocabulary.language, books);
  return books;
}
