/** Days as whole numbers that count up by one, 1970-01-01 being 0: cheap to subtract and to search. Time zones have no say in them. */
import type { LocalDate } from './local-date';

/** Days of 400 years, after which the calendar repeats itself. */
const ERA = 146_097;
/** From 0000-03-01, on which the count within an era begins so that a leap day is the last of its year, to 1970-01-01. */
const EPOCH = 719_468;

/**
 * The number of a day.
 * Source: H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
 * @example dayNumber('1970-01-02') // => 1
 */
export function dayNumber(day: LocalDate): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * ERA + dayOfEra - EPOCH;
}

/**
 * The day of a number; null when it lies beyond the years 0 to 9999, which `YYYY-MM-DD` cannot say.
 * @example dayOfNumber(1) // => '1970-01-02'
 */
export function dayOfNumber(number: number): LocalDate | null {
  const shifted = number + EPOCH;
  const era = Math.floor(shifted / ERA);
  const dayOfEra = shifted - era * ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (!(year >= 0 && year <= 9999)) return null;
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1, 2)}`;
}
