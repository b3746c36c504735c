/** Days, weeks and months as whole numbers that count up by one. In: dates. Out: numbers, so that thousands of days are cheap. */
import { dayNumber } from '../calendar/day-number';
import type { LocalDate, Weekday } from '../calendar/local-date';
import type { Cadence } from '../goal/goal';

export interface Periods {
  /** The number of the period that holds a day. */
  readonly indexOf: (day: LocalDate) => number;
  /** The number of a period's first day; the day before the next one's is its last. */
  readonly firstDay: (index: number) => number;
}

/** 1970-01-01 was a Thursday. */
const WEEKDAY_OF_EPOCH = 4;

export function createPeriods({ period }: Pick<Cadence, 'period'>, weekStartsOn: Weekday): Periods {
  return {
    indexOf: (day) => INDEX[period](day, weekStartsOn),
    firstDay: FIRST_DAY[period](weekStartsOn),
  };
}

const INDEX: Readonly<Record<Cadence['period'], (day: LocalDate, weekStartsOn: Weekday) => number>> = {
  day: dayNumber,
  week: (day, weekStartsOn) => Math.floor((dayNumber(day) + WEEKDAY_OF_EPOCH - weekStartsOn) / 7),
  month: (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1,
};

const FIRST_DAY: Readonly<Record<Cadence['period'], (weekStartsOn: Weekday) => (index: number) => number>> = {
  day: () => (index) => index,
  week: (weekStartsOn) => (index) => index * 7 - WEEKDAY_OF_EPOCH + weekStartsOn,
  month: () => (index) => {
    const pad = (value: number, width: number) => String(value).padStart(width, '0');
    return dayNumber(`${pad(Math.floor(index / 12), 4)}-${pad(modulo(index, 12) + 1, 2)}-01`);
  },
};

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
