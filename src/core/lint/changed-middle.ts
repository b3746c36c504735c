/** The one range in which two texts differ. In: two texts. Out: the edit that makes the second out of the first. */
import type { TextEdit } from '../text/span';

/** @example changedMiddle('a b c', 'a x c') // => [{ from: 2, to: 3, insert: 'x' }] */
export function changedMiddle(before: string, after: string): readonly TextEdit[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < shorter - from && before[before.length - 1 - same] === after[after.length - 1 - same])
    same += 1;
  return [{ from, to: before.length - same, insert: after.slice(from, after.length - same) }];
}
