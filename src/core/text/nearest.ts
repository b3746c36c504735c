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
  for (const candidate of words) {
    const allowed = Math.min(word.length, candidate.length) >= 8 ? 2 : 1;
    if (candidate[0]?.toLowerCase() !== word[0]?.toLowerCase()) continue;
    const slips = slipsBetween(word.toLowerCase(), candidate.toLowerCase());
    if (slips <= allowed && slips < bestSlips) [best, bestSlips] = [candidate, slips];
  }
  return best;
}

/** Optimal string alignment distance (Damerau 1964): insertions, deletions, substitutions and swaps of neighbours. */
function slipsBetween(a: string, b: string): number {
  let twoBack: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let slips = Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        slips = Math.min(slips, (twoBack[j - 2] ?? 0) + 1);
      }
      row.push(slips);
    }
    [twoBack, previous] = [previous, row];
  }
  return previous[b.length] ?? 0;
}
