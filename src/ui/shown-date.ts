/** Days as a person reads them, in their language. Never through UTC. */
import type { LocalDate } from '../core/calendar/local-date';

/**
 * `5 Apr`, and `5 Apr 2027` when it is not this year.
 * @example shownDate('2026-04-05', '2026-06-15') // => '5 Apr' (or as the person's language has it)
 */
export function shownDate(date: LocalDate, today: LocalDate): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const sameYear = date.slice(0, 4) === today.slice(0, 4);
  const noon = new Date(2000, month - 1, day, 12);
  noon.setFullYear(year);
  return new Intl.DateTimeFormat(undefined, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(noon);
}

/** @example percent(0.667) // => '67 %' (or as the person's language has it) */
export function percent(share: number): string {
  return new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
