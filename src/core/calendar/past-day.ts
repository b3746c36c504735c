/**
 * Days that have been, as people type them: `yesterday`, `mon`, `3 days ago`. In: words and today. Out: the day that is meant.
 * English, as the forms that ask for a day are. `typed-day.ts` does the same for days to come.
 */
import { addDays, type LocalDate, weekdayOf } from './local-date';
import { looseDate } from './loose-date';

const WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ');
const WEEKDAY =
  /^(last )?(sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?)$/;
const AGO = /^(?:(\d{1,3}) days? ago|[-−](\d{1,3}))$/;
/** A 29 February comes back after eight years at most. */
const YEARS = 8;

/**
 * The day a text is; null when it is none or could be two (`03/04/2026`). A weekday is the last one, today included; a day without its
 * year is the last one. Nothing at all is today. A whole date is what it says, also when it lies ahead.
 * @example pastDay('mon', '2026-06-17') // => '2026-06-15'
 * @example pastDay('24 December', '2026-06-17') // => '2025-12-24'
 */
export function pastDay(typed: string, today: LocalDate): LocalDate | null {
  const words = typed.trim().toLowerCase().replace(/\s+/g, ' ').slice(0, 60);
  if (words === '' || words === 'today') return today;
  if (words === 'yesterday') return addDays(today, -1);
  if (/^(?:the )?day before yesterday$/.test(words)) return addDays(today, -2);
  const [isAgo, ago, less] = AGO.exec(words) ?? [];
  if (isAgo !== undefined) return addDays(today, -Number(ago ?? less));
  const [isWeekday, last, weekday = ''] = WEEKDAY.exec(words) ?? [];
  if (isWeekday !== undefined) {
    const back = (weekdayOf(today) - WEEKDAYS.indexOf(weekday.slice(0, 3)) + 7) % 7;
    return addDays(today, last !== undefined && back === 0 ? -7 : -back);
  }
  return looseDate(words) ?? lastOfItsName(words, today);
}

/** `12 June`, `June 12`, `12.6.`: the last one. */
function lastOfItsName(words: string, today: LocalDate): LocalDate | null {
  const isDotted = /^\d{1,2}\.\d{1,2}\.?$/.test(words);
  for (let back = 0; back <= YEARS; back += 1) {
    const year = String(Number(today.slice(0, 4)) - back);
    const date = looseDate(isDotted ? `${words.replace(/\.$/, '')}.${year}` : `${words} ${year}`);
    if (date !== null && date <= today) return date;
  }
  return null;
}
