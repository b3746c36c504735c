/**
 * A text read once: everything the detectors find in it. In: tokens and labelled parts. Out: a `Reading`; the criteria
 * judge nothing but that.
 */
import type { Action } from './detect/action';
import { findActions } from './detect/actions';
import { booksOf } from './detect/books';
import { findConfidence, type Confidence } from './detect/confidence';
import { findMeans, type Means } from './detect/means';
import { findQuantities, type Quantities } from './detect/quantities';
import { findReasons } from './detect/reasons';
import type { Labels, Part } from './labels';
import { take, type Match } from './phrases';
import type { Token } from './tokens';
import { vocabularyOf } from './vocabulary/index';

/** A stretch of tokens, `start` inclusive, `end` exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface Reading {
  readonly tokens: readonly Token[];
  readonly parts: readonly Part[];
  readonly deadlines: readonly Match<'bounded' | 'vague' | 'past'>[];
  readonly cadences: readonly Match<'rhythm' | 'cue' | 'vague'>[];
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
  const cadences = books.cadences.find(tokens, taken);
  take(taken, cadences);
  const deadlines = books.deadlines.find(tokens, taken);
  take(taken, deadlines);
  const quantities = findQuantities(tokens, taken, vocabulary);
  const actions = findActions(tokens, parts, taken, vocabulary);
  return {
    tokens,
    parts,
    deadlines,
    cadences,
    quantities,
    confidence,
    actions,
    means: findMeans(tokens, labelled, actions, vocabulary),
    reasons: findReasons(tokens, labelled, actions, vocabulary),
  };
}
