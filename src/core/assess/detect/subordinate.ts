/** Clauses beside the goal. In: tokens, the matches of reasons, and facts. Out: which tokens stand in one; what is done there is no part of the goal. */
import type { Match } from '../phrases';
import type { Token } from '../tokens';

/** 1 for every token from `because` to the end of its clause. */
export function clausesBeside(
  tokens: readonly Token[],
  matches: readonly Match<string>[],
  facts: readonly { readonly start: number; readonly end: number }[],
): Uint8Array {
  const inside = new Uint8Array(tokens.length);
  for (const { start, end } of facts) inside.fill(1, start, end);
  for (const { tag, start } of matches) {
    if (tag !== 'because') continue;
    let end = start + 1;
    while (end < tokens.length && tokens[end]?.kind !== 'end' && tokens[end]?.word !== ',') end += 1;
    inside.fill(1, start, end);
  }
  return inside;
}
