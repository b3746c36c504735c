/** Days, weeks and months as whole numbers that count up by one. In: dates. Out: numbers and shares, so that thousands of days are cheap. */
import { addDays, daysBetween, type LocalDate, type Weekday } from '../calendar/local-date';
import type { Cadence } from '../goal/goal';

export interface Periods {
  /** The number of the period that holds a day. */
  indexOf(day: LocalDate): number;
  /** The last day of the period that holds a day. */
  lastDayOf(day: LocalDate): LocalDate;
  /** Whether the cadence asks nothing of this period: a Saturday or Sunday of `weekdays`. */
  isRest(index: number): boolean;
  /** Tells the share (0..1) of a period's days that lie from `first` to `last`, both included; `last` null = no end. A day is whole. */
  shareBetween(first: LocalDate, last: LocalDate | null): (index: number) => number;
}

const EPOCH = '1970-01-01';
/** 1970-01-01 was a Thursday. */
const WEEKDAY_OF_EPOCH = 4;

export function createPeriods(
  cadence: Pick<Cadence, 'period' | 'weekdaysOnly'>,
  weekStartsOn: Weekday,
): Periods {
  const firstDay = FIRST_DAY[cadence.period](weekStartsOn);
  const indexOf = (day: LocalDate) => INDEX[cadence.period](day, weekStartsOn);
  return {
    indexOf,
    lastDayOf: (day) => addDays(EPOCH, firstDay(indexOf(day) + 1) - 1),
    isRest(index) {
      if (!cadence.weekdaysOnly || cadence.period !== 'day') return false;
      const weekday = modulo(index + WEEKDAY_OF_EPOCH, 7);
      return weekday === 0 || weekday === 6;
    },
    shareBetween(first, last) {
      const firstIndex = indexOf(first);
      const lastIndex = last === null ? null : indexOf(last);
      return (index) => {
        const isFirst = index === firstIndex;
        const isLast = last !== null && index === lastIndex;
        if (cadence.period === 'day' || (!isFirst && !isLast)) return 1;
        const start = firstDay(index);
        const end = firstDay(index + 1);
        return ((isLast ? dayNumber(last) + 1 : end) - (isFirst ? dayNumber(first) : start)) / (end - start);
      };
    },
  };
}

const INDEX: Readonly<Record<Cadence['period'], (day: LocalDate, weekStartsOn: Weekday) => number>> = {
  day: dayNumber,
  week: (day, weekStartsOn) => Math.floor((dayNumber(day) + WEEKDAY_OF_EPOCH - weekStartsOn) / 7),
  month: (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1,
};

/** The number of a period's first day. */
const FIRST_DAY: Readonly<Record<Cadence['period'], (weekStartsOn: Weekday) => (index: number) => number>> = {
  day: () => (index) => index,
  week: (weekStartsOn) => (index) => index * 7 - WEEKDAY_OF_EPOCH + weekStartsOn,
  month: () => (index) => {
    const pad = (value: number, width: number) => String(value).padStart(width, '0');
    return dayNumber(`${pad(Math.floor(index / 12), 4)}-${pad(modulo(index, 12) + 1, 2)}-01`);
  },
};

function dayNumber(day: LocalDate): number {
  return daysBetween(EPOCH, day);
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
