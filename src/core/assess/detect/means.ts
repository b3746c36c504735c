/** Means, steps and resources: how, with what, with whom. In: tokens and actions. Out: their places. */
import type { Match } from '../phrases';
import type { Token } from '../tokens';
import type { Vocabulary } from '../vocabulary/vocabulary';
import type { Action } from './action';
import { booksOf } from './books';

export interface Means {
  readonly means: readonly { readonly start: number; readonly end: number }[];
  /** "This is realistic": a claim instead of means. */
  readonly assertions: readonly Match<'assertion'>[];
}

/** "by reducing iterations from 4 to 2" repeats the direction; only another kind of action is a way. */
const NO_WAY = new Set<Action['verb']>(['direction', 'outcome']);

export function findMeans(
  tokens: readonly Token[],
  taken: Uint8Array,
  actions: readonly Action[],
  vocabulary: Vocabulary,
): Means {
  const matches = booksOf(vocabulary).means.find(tokens, taken);
  const ways = actions.filter((action) => action.method && !NO_WAY.has(action.verb));
  return {
    means: [...matches.filter((match) => match.tag === 'means'), ...ways].sort((a, b) => a.start - b.start),
    assertions: matches.filter((match): match is Match<'assertion'> => match.tag === 'assertion'),
  };
}
