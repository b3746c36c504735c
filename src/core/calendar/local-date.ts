/**
 * Calendar days as people write them: `YYYY-MM-DD`, local, without a time and never through UTC.
 * In: such strings. Out: such strings and whole numbers. The clock is the caller's: `today` is always a parameter.
 */
import { addDays as addDaysOf, addMonths as addMonthsOf } from 'date-fns';
import { dayNumber, dayOfNumber } from './day-number';

/** A calendar day, `YYYY-MM-DD`. Two of them compare correctly with `<` and `===`. */
export type LocalDate = string;

/** 0 = Sunday … 6 = Saturday, as in `Date`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Noon keeps a day the same day under every daylight-saving rule. */
function atNoon(date: LocalDate): Date {
  const [, year, month, day] = SHAPE.exec(date) ?? [];
  const noon = new Date(2000, 0, 1, 12);
  noon.setFullYear(Number(year), Number(month) - 1, Number(day));
  return noon;
}

/**
 * Whether a text is a day that exists.
 * @example isLocalDate('2026-02-29') // => false
 */
export function isLocalDate(text: string): boolean {
  const [, year, month, day] = SHAPE.exec(text) ?? [];
  return day !== undefined && Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}

/** 0 for a month that is none. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [0, 31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 0;
}

/**
 * The local calendar day of a moment.
 * @example localDateOf(new Date(2026, 0, 5, 23, 59)) // => '2026-01-05'
 */
export function localDateOf(moment: Date): LocalDate {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1, 2)}-${pad(moment.getDate(), 2)}`;
}

/** @example addDays('2026-02-28', 1) // => '2026-03-01' */
export function addDays(date: LocalDate, days: number): LocalDate {
  // the calendar of the language goes on where four digits end
  return dayOfNumber(dayNumber(date) + days) ?? localDateOf(addDaysOf(atNoon(date), days));
}

/** Clamped to the last day of the month. @example addMonths('2026-01-31', 1) // => '2026-02-28' */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return localDateOf(addMonthsOf(atNoon(date), months));
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. @example daysBetween('2026-01-01', '2026-01-03') // => 2 */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1970-01-01, the day of number 0. */
const THURSDAY = 4;

/** @example weekdayOf('2026-06-15') // => 1 (Monday) */
export function weekdayOf(date: LocalDate): Weekday {
  return ((((dayNumber(date) + THURSDAY) % 7) + 7) % 7) as Weekday;
}

/** The first day of the week that holds `date`. @example startOfWeek('2026-06-17', 1) // => '2026-06-15' */
export function startOfWeek(date: LocalDate, weekStartsOn: Weekday): LocalDate {
  return addDays(date, -((weekdayOf(date) - weekStartsOn + 7) % 7));
}

/** @example startOfMonth('2026-06-17') // => '2026-06-01' */
export function startOfMonth(date: LocalDate): LocalDate {
  return `${date.slice(0, 8)}01`;
}
