/** Days as people write them. In: what stands where `YYYY-MM-DD` should. Out: the day that was meant, when only one can be. */
import { isLocalDate, type LocalDate } from './local-date';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const YEAR_FIRST = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/;
const DAY_MONTH = /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?\.? (?:of )?([a-z]{3,9})\.?,? (\d{4})$/i;
const MONTH_DAY = /^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;

/**
 * The day a text means; null when it means none, or when day and month could be either.
 * @example looseDate('2026/8/3') // => '2026-08-03'
 * @example looseDate('3 August 2026') // => '2026-08-03'
 * @example looseDate('31/08/2026') // => '2026-08-31'
 * @example looseDate('08/03/2026') // => null
 */
export function looseDate(text: string): LocalDate | null {
  const words = text.trim().replace(/\s+/g, ' ');
  if (words.length > 40) return null;
  const [, year, month, day] = YEAR_FIRST.exec(words) ?? COMPACT.exec(words) ?? [];
  if (year !== undefined) return dayOf(year, month, day);
  const [, first = '', mark, second = '', lastYear] = YEAR_LAST.exec(words) ?? [];
  if (lastYear !== undefined) return yearLast(first, second, lastYear, mark === '.');
  const [, ofMonth, name, dayMonthYear] = DAY_MONTH.exec(words) ?? [];
  if (name !== undefined) return dayOf(dayMonthYear, monthNamed(name), ofMonth);
  const [, firstName, monthDay, monthDayYear] = MONTH_DAY.exec(words) ?? [];
  return firstName === undefined ? null : dayOf(monthDayYear, monthNamed(firstName), monthDay);
}

/** With dots the day comes first everywhere; with slashes only when it cannot be a month. */
function yearLast(first: string, second: string, year: string, hasDots: boolean): LocalDate | null {
  if (hasDots || Number(first) > 12 || first === second) return dayOf(year, second, first);
  return Number(second) > 12 ? dayOf(year, first, second) : null;
}

/** `sept`, `August`: three letters tell, the rest must not be another word. */
function monthNamed(name: string): string | undefined {
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return at === -1 ? undefined : String(at + 1);
}

function dayOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): LocalDate | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : null;
}
