/** What stands under a criterion's own label, when it says anything at all. */
import type { CriterionId } from '../../frameworks/framework';
import type { Place, Reading } from '../reading';

export interface Content extends Place {
  /** How many words. */
  readonly words: number;
}

/** The first part under the label that holds a word; null when there is none. */
export function contentOf(reading: Reading, criterion: CriterionId): Content | null {
  for (const part of reading.parts) {
    if (part.criterion !== criterion) continue;
    let first = -1;
    let last = -1;
    let words = 0;
    for (let at = part.start; at < part.end; at += 1) {
      if (reading.tokens[at]?.kind !== 'word') continue;
      if (first < 0) first = at;
      last = at;
      words += 1;
    }
    if (words > 0) return { start: first, end: last + 1, words };
  }
  return null;
}
