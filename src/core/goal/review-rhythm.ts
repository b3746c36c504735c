/** How often a goal is reviewed. In: the value of the `review` property. Out: a rhythm, and its length in days. */
import type { ReviewRhythm } from './goal';

const NAMES: ReadonlySet<string> = new Set(['weekly', 'monthly', 'quarterly', 'yearly']);
/** Ten years: more is a typing mistake. */
const MOST_DAYS = 3660;

/**
 * Read a rhythm: `weekly`, `monthly`, `quarterly`, `yearly`, or a whole number of days, as number or text.
 * @example parseReviewRhythm('Monthly') // => 'monthly'
 * @example parseReviewRhythm('14 days') // => 14
 * @example parseReviewRhythm(0) // => null
 */
export function parseReviewRhythm(value: unknown): ReviewRhythm | null {
  if (typeof value === 'string') {
    const word = value.trim().toLowerCase();
    if (NAMES.has(word)) return word as ReviewRhythm;
    const days = /^(?:every )?(\d{1,4})(?: ?days?)?$/.exec(word)?.[1];
    return days === undefined ? null : parseReviewRhythm(Number(days));
  }
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST_DAYS
    ? value
    : null;
}

/**
 * About how long a rhythm is, in days: a month counts as 30, a quarter as 91, a year as 365.
 * @example daysOfRhythm('weekly') // => 7
 */
export function daysOfRhythm(rhythm: ReviewRhythm): number {
  if (typeof rhythm === 'number') return rhythm;
  return { weekly: 7, monthly: 30, quarterly: 91, yearly: 365 }[rhythm];
}
