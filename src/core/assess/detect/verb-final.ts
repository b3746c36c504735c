/** Actions of a language that puts the verb last: `einen Beitrag verfassen`. In: tokens. Out: actions, objects in front. */
import type { Token } from '../tokens';
import type { Action } from './action';
import type { Lexicon } from './lexicon';
import { objectIn } from './objects';

/** An infinitive by its ending; nouns are written with a capital. */
const INFINITIVE = /^[a-z]{2,24}e[lr]?n$/;
/** An object is looked for this far in front of its verb. */
const CLAUSE_TOKENS = 14;

export function findVerbFinalActions(
  tokens: readonly Token[],
  taken: Uint8Array,
  lexicon: Lexicon,
): readonly Action[] {
  const actions: Action[] = [];
  let clauseStart = 0;
  tokens.forEach((token, at) => {
    if (token.kind === 'end' || token.word === ':') clauseStart = at + 1;
    if (token.kind !== 'word' || taken[at] !== 0) return;
    const listed = lexicon.verbs.get(token.word);
    const unlisted =
      INFINITIVE.test(token.word) &&
      !token.capital &&
      !lexicon.functionWords.has(token.word) &&
      !lexicon.qualities.has(token.word) &&
      endsClause(tokens, at, taken);
    if (listed === undefined && !unlisted) return;
    const start = Math.max(clauseStart, at - CLAUSE_TOKENS);
    const before = objectIn(tokens, start, at, taken, lexicon, null);
    // "Schreibe ein Buch": an imperative has its object behind it.
    const object = before.solid > 0 ? before : objectIn(tokens, at + 1, tokens.length, taken, lexicon, null);
    actions.push({
      ...object,
      start: Math.min(at, start),
      end: Math.max(at + 1, object.end),
      verb: listed ?? 'do',
      phase: false,
      method: false,
    });
    clauseStart = at + 1;
  });
  return actions;
}

function endsClause(tokens: readonly Token[], at: number, taken: Uint8Array): boolean {
  const next = tokens[at + 1];
  return (
    next === undefined ||
    next.kind !== 'word' ||
    taken[at + 1] !== 0 ||
    next.word === 'und' ||
    next.word === 'oder'
  );
}
