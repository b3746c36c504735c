/** Means, steps and resources: how, with what, with whom. In: tokens and actions. Out: their places. */
import type { Match } from '../phrases';
import type { Token } from '../tokens';
import type { Vocabulary } from '../vocabulary/vocabulary';
import type { Action } from './action';
import { booksOf } from './books';
import { isConcrete } from './concrete';
import { lexiconOf, type Lexicon } from './lexicon';
import { objectIn } from './objects';

interface Place {
  readonly start: number;
  readonly end: number;
}

export interface Means {
  readonly means: readonly Place[];
  /** "This is realistic": a claim instead of means. */
  readonly assertions: readonly Match<'assertion'>[];
}

/** "by reducing iterations from 4 to 2" repeats the direction; only another kind of action is a way. */
const NO_WAY = new Set<Action['verb']>(['direction', 'outcome', 'state', 'vague']);

/** Where means are looked for. */
export interface MeansText {
  readonly tokens: readonly Token[];
  readonly taken: Uint8Array;
  readonly actions: readonly Action[];
  /** Facts that say with what. */
  readonly facts: readonly Place[];
  /** Amounts and rhythms. */
  readonly measured: readonly Place[];
}

export function findMeans(
  { tokens, taken, actions, facts, measured }: MeansText,
  vocabulary: Vocabulary,
): Means {
  const matches = booksOf(vocabulary).means.find(tokens, taken);
  const lexicon = lexiconOf(vocabulary);
  const named = matches.filter(
    ({ tag, start, end }) => tag === 'means' || (tag === 'tool' && isNamed(tokens, start, end, lexicon)),
  );
  // A way leads somewhere: to an outcome, in a direction, to a state. After a verb that says nothing by itself ("support my health
  // by …") the way is the goal; and how one does what is concrete anyway is a detail, unless it says how much or how often.
  const ways = actions.filter((action, at) => {
    if (!action.method || NO_WAY.has(action.verb)) return false;
    const main = mainOf(actions, at);
    if (main === null) return true;
    return (
      main.verb !== 'vague' && (!isConcrete(main) || isMeasured(action, actions[at + 1], tokens, measured))
    );
  });
  return {
    means: [...named, ...ways, ...facts].sort((a, b) => a.start - b.start),
    assertions: matches.filter((match): match is Match<'assertion'> => match.tag === 'assertion'),
  };
}

/** "using the question bank" names a tool, "using stuff" none. */
function isNamed(tokens: readonly Token[], start: number, end: number, lexicon: Lexicon): boolean {
  const tool = objectIn(tokens, end, tokens.length, new Uint8Array(tokens.length), lexicon, null);
  return tool.solid > 0 && tool.vagueAt < 0 && end > start;
}

/** The action that a way belongs to: the last one before it that is no way itself. */
function mainOf(actions: readonly Action[], at: number): Action | null {
  for (let before = at - 1; before >= 0; before -= 1) {
    const action = actions[before];
    if (action !== undefined && !action.method) return action;
  }
  return null;
}

/** An amount or a rhythm stands in the clause of the way. */
function isMeasured(
  way: Action,
  next: Action | undefined,
  tokens: readonly Token[],
  measured: readonly Place[],
): boolean {
  let end = way.start;
  while (end < (next?.start ?? tokens.length) && tokens[end]?.kind !== 'end') end += 1;
  return measured.some((place) => place.start >= way.start && place.start < end);
}
