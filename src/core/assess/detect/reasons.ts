/** Reasons, benefits and larger purposes. In: tokens, what the phrases found, and actions. Out: the places of reasons. */
import type { Match } from '../phrases';
import type { Token } from '../tokens';
import type { Action } from './action';

interface Place {
  readonly start: number;
  readonly end: number;
}

export function findReasons(
  tokens: readonly Token[],
  matches: readonly Match<'reason' | 'because' | 'wish' | 'value' | 'notAReason'>[],
  actions: readonly Action[],
  purposeWord: string | null,
): readonly Place[] {
  const firstEnd = tokens.findIndex((token, at) => token.kind === 'end' && at > 2);
  const reasons: Place[] = [];
  for (const { tag, start, end } of matches) {
    if (tag === 'reason' || tag === 'because') reasons.push({ start, end });
    // In the first sentence a wish is the goal; later it says what the goal is for.
    if (tag === 'wish' && firstEnd >= 0 && start > firstEnd) reasons.push({ start, end });
    if (tag === 'value' && servesAsPurpose(start, actions)) reasons.push({ start, end });
  }
  return [...reasons, ...purposes(tokens, matches, actions, purposeWord)].sort((a, b) => a.start - b.start);
}

/** "Improve <my health> by walking": a direction over something of value, with the way that leads there. */
function servesAsPurpose(start: number, actions: readonly Action[]): boolean {
  const direction = actions.findIndex(
    (action) => !action.method && action.verb === 'direction' && action.start < start && start <= action.end,
  );
  return direction >= 0 && actions[direction + 1]?.method === true;
}

/** "walk daily to support bone health": an infinitive behind an action that is no intention ("want to"). */
function purposes(
  tokens: readonly Token[],
  matches: readonly Match<string>[],
  actions: readonly Action[],
  purposeWord: string | null,
): readonly Place[] {
  if (purposeWord === null) return [];
  const excluded = new Uint8Array(tokens.length + 1);
  for (const match of matches) if (match.tag === 'notAReason') excluded.fill(1, match.start, match.end);
  const found: Place[] = [];
  let sentenceStart = 0;
  let firstAction = 0;
  let scanned = 0;
  for (const action of actions) {
    for (; scanned < action.start; scanned += 1)
      if (tokens[scanned]?.kind === 'end') sentenceStart = scanned + 1;
    while ((actions[firstAction]?.start ?? 0) < sentenceStart) firstAction += 1;
    const to = action.start - 1;
    // Something must be done for it: another action earlier in the sentence.
    const served = (actions[firstAction]?.start ?? to) < to;
    if (tokens[to]?.word === purposeWord && excluded[to] === 0 && served)
      found.push({ start: to, end: action.end });
  }
  return found;
}
