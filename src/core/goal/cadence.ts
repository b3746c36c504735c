/** How often a PACT goal is acted on, as text. In: `3 per week`, `daily`. Out: a `Cadence`, and back. */
import type { Cadence } from './goal';

const PERIODS: Readonly<Record<string, Cadence['period']>> = {
  day: 'day',
  daily: 'day',
  week: 'week',
  weekly: 'week',
  month: 'month',
  monthly: 'month',
};
const COUNTS: Readonly<Record<string, number>> = {
  once: 1,
  one: 1,
  a: 1,
  twice: 2,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
};
/** More often than this a day or month is no habit but a typing mistake. */
const MOST = 99;

const N_PER_PERIOD =
  /^(\d{1,3}|once|one|twice|two|three|four|five|six|seven) ?(?:x|×|times?|days?)? ?(?:\/|per|an?|each|every|in a) ?(day|week|month)$/;

/**
 * Read a cadence: `daily`, `weekdays`, `weekly`, `monthly`, `N per day|week|month`, and the usual ways to say the same.
 * @example parseCadence('3 times a week') // => { times: 3, period: 'week', weekdaysOnly: false }
 * @example parseCadence('sometimes') // => null
 */
export function parseCadence(text: string): Cadence | null {
  if (text.length > 60) return null;
  const words = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (/^(?:(?:every|each|all|on) )?(?:weekdays?|work(?:ing)? ?days?)$/.test(words))
    return { times: 1, period: 'day', weekdaysOnly: true };
  const single = /^(?:(?:every|each|once a) )?(daily|day|weekly|week|monthly|month)$/.exec(words)?.[1];
  // "day" alone is no cadence; "every day" and "daily" are.
  if (single !== undefined && (single.endsWith('ly') || words.includes(' ')))
    return { times: 1, period: PERIODS[single] ?? 'day', weekdaysOnly: false };
  const [, count = '', period = ''] = N_PER_PERIOD.exec(words) ?? [];
  const times = COUNTS[count] ?? Number(count);
  const unit = PERIODS[period];
  if (unit === undefined || !(times >= 1 && times <= MOST)) return null;
  return { times, period: unit, weekdaysOnly: false };
}

/** @example formatCadence({ times: 3, period: 'week', weekdaysOnly: false }) // => '3 per week' */
export function formatCadence({ times, period, weekdaysOnly }: Cadence): string {
  if (weekdaysOnly) return 'weekdays';
  if (times === 1) return { day: 'daily', week: 'weekly', month: 'monthly' }[period];
  return `${times} per ${period}`;
}
