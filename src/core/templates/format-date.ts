/**
 * A day in the notation of Moment, which Obsidian's templates use. In: a day, a time, a format. Out: text.
 * Month and weekday names are English; weeks (`w`, `gggg`) begin on Sunday as Moment's default does, ISO weeks (`W`, `GGGG`) on Monday.
 */
import { getDayOfYear, getISOWeek, getISOWeekYear, getWeek, getWeekYear } from 'date-fns';
import type { LocalDate } from '../calendar/local-date';

/** Moment's tokens, longest first, and `[words as they are]`. */
const TOKEN =
  /\[[^\]\n]{0,200}\]|YYYY|YY|Y|Qo|Q|MMMM|MMM|MM|Mo|M|DDDD|DDD|DD|Do|D|dddd|ddd|dd|do|d|E|e|GGGG|GG|gggg|gg|Wo|WW|W|wo|ww|w|HH|H|hh|h|kk|k|mm|m|ss|s|A|a|X|x/g;

type Written = (moment: Date) => string;
type Part = (moment: Date) => number;

const year: Part = (moment) => moment.getFullYear();
const month: Part = (moment) => moment.getMonth() + 1;
const quarter: Part = (moment) => Math.ceil(month(moment) / 3);
const day: Part = (moment) => moment.getDate();
const weekday: Part = (moment) => moment.getDay();
const hour: Part = (moment) => moment.getHours();
const twelfth: Part = (moment) => hour(moment) % 12 || 12;
const twentyFourth: Part = (moment) => hour(moment) || 24;
const week: Part = (moment) => getWeek(moment);
const weekYear: Part = (moment) => getWeekYear(moment);

/** A number with at least so many digits. */
function digits(part: Part, width = 1): Written {
  return (moment) => String(part(moment)).padStart(width, '0');
}

/** The last two digits of a year. */
function short(part: Part): Written {
  return (moment) => String(part(moment) % 100).padStart(2, '0');
}

function ordinal(part: Part): Written {
  return (moment) => {
    const number = part(moment);
    const ending = number % 100 > 10 && number % 100 < 14 ? 'th' : ['th', 'st', 'nd', 'rd'][number % 10];
    return `${number}${ending ?? 'th'}`;
  };
}

function named(options: Intl.DateTimeFormatOptions, length = Infinity): Written {
  return (moment) => new Intl.DateTimeFormat('en', options).format(moment).slice(0, length);
}

function half(morning: string, afternoon: string): Written {
  return (moment) => (hour(moment) < 12 ? morning : afternoon);
}

const WRITTEN: Readonly<Record<string, Written>> = {
  YYYY: digits(year, 4),
  YY: short(year),
  Y: digits(year),
  Q: digits(quarter),
  Qo: ordinal(quarter),
  MMMM: named({ month: 'long' }),
  MMM: named({ month: 'short' }),
  MM: digits(month, 2),
  M: digits(month),
  Mo: ordinal(month),
  DDDD: digits(getDayOfYear, 3),
  DDD: digits(getDayOfYear),
  DD: digits(day, 2),
  Do: ordinal(day),
  D: digits(day),
  dddd: named({ weekday: 'long' }),
  ddd: named({ weekday: 'short' }),
  dd: named({ weekday: 'short' }, 2),
  do: ordinal(weekday),
  d: digits(weekday),
  e: digits(weekday),
  E: digits((moment) => weekday(moment) || 7),
  GGGG: digits(getISOWeekYear, 4),
  GG: short(getISOWeekYear),
  gggg: digits(weekYear, 4),
  gg: short(weekYear),
  WW: digits(getISOWeek, 2),
  W: digits(getISOWeek),
  Wo: ordinal(getISOWeek),
  ww: digits(week, 2),
  w: digits(week),
  wo: ordinal(week),
  HH: digits(hour, 2),
  H: digits(hour),
  hh: digits(twelfth, 2),
  h: digits(twelfth),
  kk: digits(twentyFourth, 2),
  k: digits(twentyFourth),
  mm: digits((moment) => moment.getMinutes(), 2),
  m: digits((moment) => moment.getMinutes()),
  ss: digits((moment) => moment.getSeconds(), 2),
  s: digits((moment) => moment.getSeconds()),
  A: half('AM', 'PM'),
  a: half('am', 'pm'),
  X: digits((moment) => Math.floor(moment.getTime() / 1000)),
  x: digits((moment) => moment.getTime()),
};

/**
 * A moment in a Moment format. What is no token stays as it is.
 * @param time `HH:MM`, 24 hours
 * @example formatDate('2026-06-15', '09:05', 'dddd, MMMM Do YYYY [at] H:mm') // => 'Monday, June 15th 2026 at 9:05'
 * @example formatDate('2026-01-01', '00:00', 'GGGG-[W]WW') // => '2026-W01'
 */
export function formatDate(date: LocalDate, time: string, momentFormat: string): string {
  const [ofYear = 0, ofMonth = 1, ofDay = 1] = date.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const moment = new Date(2000, ofMonth - 1, 1, hours, minutes);
  moment.setFullYear(ofYear, ofMonth - 1, ofDay);
  return momentFormat.replace(TOKEN, (token) =>
    token.startsWith('[') ? token.slice(1, -1) : (WRITTEN[token]?.(moment) ?? token),
  );
}
