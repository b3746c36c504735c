/**
 * A day in the notation of Moment, which Obsidian's templates use. In: a day, a time, a format. Out: text.
 * Month and weekday names are English; weeks (`w`, `gggg`) begin on Sunday as Moment's default does, ISO weeks (`W`, `GGGG`) on Monday.
 */
import { format, parseISO } from 'date-fns';
import type { LocalDate } from '../calendar/local-date';

/** Moment's tokens, longest first, and `[words as they are]`. */
const TOKEN =
  /\[[^\]\n]{0,200}\]|YYYY|YY|Y|Qo|Q|MMMM|MMM|MM|Mo|M|DDDD|DDD|DD|Do|D|dddd|ddd|dd|do|d|E|e|GGGG|GG|gggg|gg|Wo|WW|W|wo|ww|w|HH|H|hh|h|kk|k|mm|m|ss|s|A|a|X|x/g;

/** Moment's token -> the one of date-fns. */
const DATE_FNS: Readonly<Record<string, string>> = {
  YYYY: 'yyyy',
  YY: 'yy',
  Y: 'y',
  Q: 'Q',
  Qo: 'Qo',
  MMMM: 'MMMM',
  MMM: 'MMM',
  MM: 'MM',
  M: 'M',
  Mo: 'Mo',
  DDDD: 'DDD',
  DDD: 'D',
  DD: 'dd',
  Do: 'do',
  D: 'd',
  dddd: 'EEEE',
  ddd: 'EEE',
  dd: 'EEEEEE',
  E: 'i',
  GGGG: 'RRRR',
  GG: 'RR',
  gggg: 'YYYY',
  gg: 'YY',
  WW: 'II',
  W: 'I',
  Wo: 'Io',
  ww: 'ww',
  w: 'w',
  wo: 'wo',
  HH: 'HH',
  H: 'H',
  hh: 'hh',
  h: 'h',
  kk: 'kk',
  k: 'k',
  mm: 'mm',
  m: 'm',
  ss: 'ss',
  s: 's',
  A: 'aa',
  X: 't',
  x: 'T',
};

/**
 * A moment in a Moment format. What is no token stays as it is.
 * @param time `HH:MM`, 24 hours
 * @example formatDate('2026-06-15', '09:05', 'dddd, MMMM Do YYYY [at] H:mm') // => 'Monday, June 15th 2026 at 9:05'
 * @example formatDate('2026-01-01', '00:00', 'GGGG-[W]WW') // => '2026-W01'
 */
export function formatDate(date: LocalDate, time: string, momentFormat: string): string {
  const moment = parseISO(`${date}T${time}`);
  return momentFormat.replace(TOKEN, (token) => {
    if (token.startsWith('[')) return token.slice(1, -1);
    // The weekday as a number, which date-fns counts from 1.
    if (token === 'd' || token === 'e') return String(moment.getDay());
    if (token === 'do') return ordinal(moment.getDay());
    if (token === 'a') return format(moment, 'aaa');
    const own = DATE_FNS[token];
    return own === undefined
      ? token
      : format(moment, own, { useAdditionalDayOfYearTokens: true, useAdditionalWeekYearTokens: true });
  });
}

function ordinal(day: number): string {
  return `${day}${['th', 'st', 'nd', 'rd', 'th', 'th', 'th'][day] ?? 'th'}`;
}
