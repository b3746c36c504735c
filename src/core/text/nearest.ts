/** "Did you mean …?" In: a word and the words that exist. Out: the one that was probably meant, or null. */

/**
 * The nearest of some words: one slip of the finger in a short word, two in a word of eight letters or more (a letter
 * too many, too few, wrong, or two swapped). The first letter must be right, since people rarely miss it.
 * @example nearest('traget', ['target', 'start']) // => 'target'
 * @example nearest('colour', ['target', 'start']) // => null
 */
export function nearest(word: string, words: readonly string[]): string | null {
  // 60 characters are more than any name has; what is longer is no slip
  if (word.length > 60) return null;
  let best: string | null = null;
  let bestSlips = Number.POSITIVE_INFINITY;
  const lower = word.toLowerCase();
  for (const candidate of words) {
    const allowed = Math.min(word.length, candidate.length) >= 8 ? 2 : 1;
    if (Math.abs(word.length - candidate.length) > allowed) continue;
    if (candidate[0] !== word[0] && candidate[0]?.toLowerCase() !== lower[0]) continue;
    const slips = slipsBetween(lower, candidate.toLowerCase(), allowed);
    if (slips <= allowed && slips < bestSlips) [best, bestSlips] = [candidate, slips];
  }
  return best;
}

/** Room for three rows of the longest name and two slips, used again for every pair: there can be millions. */
const ROWS = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)] as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

/**
 * Optimal string alignment distance (Damerau 1964): insertions, deletions, substitutions and swaps of neighbours. Only what can end
 * at `most` or below is counted (Ukkonen 1985): a band around the diagonal, and no row after one that is over it.
 */
function slipsBetween(a: string, b: string, most: number): number {
  const over = most + 1;
  let [twoBack, previous, row] = ROWS;
  for (let j = 0; j <= b.length; j += 1) previous[j] = Math.min(j, over);
  for (let i = 1; i <= a.length; i += 1) {
    row.fill(over, 0, b.length + 1);
    if (i <= most) row[0] = i;
    let least = row[0] ?? over;
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j += 1) {
      const replaced = (previous[j - 1] ?? over) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      let slips = Math.min(replaced, (previous[j] ?? over) + 1, (row[j - 1] ?? over) + 1, over);
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      ) {
        slips = Math.min(slips, (twoBack[j - 2] ?? over) + 1);
      }
      row[j] = slips;
      if (slips < least) least = slips;
    }
    if (least > most) return over;
    [twoBack, previous, row] = [previous, row, twoBack];
  }
  return previous[b.length] ?? over;
}
