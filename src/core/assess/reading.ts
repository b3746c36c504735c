/**
 * A text read once: everything the detectors find in it. In: tokens and labelled parts. Out: a `Reading`; the criteria
 * judge nothing but that.
 */
import type { Action } from './detect/action';
import { findActions } from './detect/actions';
import { booksOf } from './detect/books';
import { findConfidence, type Confidence } from './detect/confidence';
import { findFacts } from './detect/facts';
import { findMeans, type Means } from './detect/means';
import { lexiconOf } from './detect/lexicon';
import { findQuantities, type Quantities } from './detect/quantities';
import { findReasons } from './detect/reasons';
import { clausesBeside } from './detect/subordinate';
import type { Labels, Part } from './labels';
import { take, type Match } from './phrases';
import type { Token } from './tokens';
import { vocabularyOf } from './vocabulary/index';
import type { Language } from './vocabulary/vocabulary';

/** A stretch of tokens, `start` inclusive, `end` exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A rhythm or a cue. */
export interface Cadence extends Match<'rhythm' | 'cue' | 'vague'> {
  /** It has a number of its own: `twice a week`. */
  readonly numbered: boolean;
}

export interface Reading {
  /** Null when it is none that is known: then what is not found may well be there. */
  readonly language: Language | null;
  readonly tokens: readonly Token[];
  readonly parts: readonly Part[];
  readonly deadlines: readonly Match<'bounded' | 'vague' | 'past'>[];
  readonly cadences: readonly Cadence[];
  readonly quantities: Quantities;
  readonly confidence: readonly Confidence[];
  readonly actions: readonly Action[];
  readonly means: Means;
  readonly reasons: readonly Place[];
}

/** Read tokens under their labels. The order matters: a number of a date is no amount, a number of a rhythm no deadline. */
export function read(tokens: readonly Token[], { parts, labels }: Labels): Reading {
  const vocabulary = vocabularyOf(tokens);
  const books = booksOf(vocabulary);
  const taken = new Uint8Array(tokens.length);
  take(taken, labels);
  const confidence = findConfidence(tokens, vocabulary);
  take(taken, confidence);
  const labelled = Uint8Array.from(taken);
  const facts = findFacts({ tokens, parts, taken: labelled }, vocabulary);
  // What is told beside the goal is no part of it: neither its numbers nor its days count.
  take(taken, facts.reasons);
  take(taken, facts.means);
  const { numberWords, countWords } = lexiconOf(vocabulary);
  const isNumber = ({ kind, word }: Token) =>
    kind === 'number' || numberWords.has(word) || countWords.has(word);
  const cadences = books.cadences
    .find(tokens, taken)
    .map((match) => ({ ...match, numbered: tokens.slice(match.start, match.end).some(isNumber) }));
  take(taken, cadences);
  const deadlines = books.deadlines.find(tokens, taken);
  take(taken, deadlines);
  const quantities = findQuantities(tokens, taken, vocabulary);
  const whys = books.reasons.find(tokens, labelled);
  const because = clausesBeside(tokens, whys, [...facts.reasons, ...facts.means]);
  const actions = findActions({ tokens, parts, taken, because }, vocabulary);
  return {
    language: vocabulary.language,
    tokens,
    parts,
    deadlines,
    cadences,
    quantities,
    confidence,
    actions,
    means: findMeans(
      {
        tokens,
        taken: labelled,
        actions,
        facts: facts.means,
        measured: [...cadences, ...quantities.amounts],
      },
      vocabulary,
    ),
    reasons: [...findReasons(tokens, whys, actions, vocabulary.actions.purposeWord), ...facts.reasons],
  };
}
