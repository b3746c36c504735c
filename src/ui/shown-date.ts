/** Days and shares as a person reads them, in their language. A day never goes through UTC. */
import type { LocalDate } from '../core/calendar/local-date';

/**
 * `5 Apr`, and `5 Apr 2027` when it is not this year.
 * @example shownDate('2026-04-05', '2026-06-15') // => '5 Apr' (or as the person's language has it)
 */
export function shownDate(date: LocalDate, today: LocalDate): string {
  const sameYear = date.slice(0, 4) === today.slice(0, 4);
  return format(date, { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) });
}

/** @example fullDate('2026-04-05') // => 'Sunday, 5 April 2026' (or as the person's language has it) */
export function fullDate(date: LocalDate): string {
  return format(date, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** @example percent(0.667) // => '67 %' (or as the person's language has it) */
export function percent(share: number): string {
  return PERCENT.format(share);
}

const PERCENT = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 });

/** Making a format is slow, and there are few. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(date: LocalDate, options: Intl.DateTimeFormatOptions): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // noon is the same day wherever the clock is put forward
  const noon = new Date(2000, month - 1, day, 12);
  noon.setFullYear(year);
  const key = Object.keys(options).join();
  let made = formats.get(key);
  if (made === undefined) formats.set(key, (made = new Intl.DateTimeFormat(undefined, options)));
  return made.format(noon);
}

/** @example shownMonth('2027-02-03', '2026-06-15') // => 'Feb 2027' */
export function shownMonth(date: LocalDate, today: LocalDate): string {
  const sameYear = date.slice(0, 4) === today.slice(0, 4);
  return format(date, { month: 'short', ...(sameYear ? {} : { year: 'numeric' }) });
}

/**
 * @example shownMonths('2027-02-03', '2027-05-01', '2026-06-15') // => 'Feb – May 2027'
 * @example shownMonths('2026-11-03', '2027-02-01', '2026-06-15') // => 'Nov 2026 – Feb 2027'
 */
export function shownMonths(from: LocalDate, to: LocalDate, today: LocalDate): string {
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
  if (first === last) return shownMonth(to, today);
  const isOneYear = first.slice(0, 4) === last.slice(0, 4);
  return `${isOneYear ? shownMonthName(from) : shownMonth(from, '')} – ${shownMonth(to, isOneYear ? today : '')}`;
}

/** @example shownMonthName('2027-02-03') // => 'Feb' */
export function shownMonthName(date: LocalDate): string {
  return format(date, { month: 'short' });
}

/** @example shownWeekday('2026-06-15') // => 'Mon' */
export function shownWeekday(date: LocalDate): string {
  return format(date, { weekday: 'short' });
}

/** @example shownDay('2027-02-03') // => '3 Feb' */
export function shownDay(date: LocalDate): string {
  return format(date, { day: 'numeric', month: 'short' });
}
