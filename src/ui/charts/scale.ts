/** From days and numbers to places in a picture, and the ticks of its axes. In: ranges. Out: pixels, round numbers, first days of months. */
import { dayNumber } from '../../core/calendar/day-number';
import { addDays, addMonths, type LocalDate, startOfMonth } from '../../core/calendar/local-date';

export type Scale<Value> = (value: Value) => number;

/** A straight scale; a range without width lies in the middle. */
export function linear(from: readonly [number, number], to: readonly [number, number]): Scale<number> {
  const [low, high] = from;
  const [start, end] = to;
  return (value) =>
    high === low ? (start + end) / 2 : start + ((value - low) / (high - low)) * (end - start);
}

/** Days as places; a day stands where it ends. */
export function dayScale(first: LocalDate, last: LocalDate, to: readonly [number, number]): Scale<LocalDate> {
  const scale = linear([dayNumber(first), dayNumber(last)], to);
  return (date) => scale(dayNumber(date));
}

/**
 * Round numbers (1, 2 or 5 times a power of ten) from at or below `low` to at or above `high`.
 * Source: P. Heckbert, "Nice numbers for graph labels", Graphics Gems, 1990.
 * @example niceTicks(0, 37, 4) // => [0, 10, 20, 30, 40]
 */
export function niceTicks(low: number, high: number, count: number): readonly number[] {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [];
  if (low === high) return low === 0 ? [0, 1] : [Math.min(0, low), Math.max(0, low)];
  const step = niceStep((high - low) / Math.max(count, 1));
  const first = Math.floor(low / step + DUST);
  const last = Math.ceil(high / step - DUST);
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}

const DUST = 1e-9;

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = rough / power;
  return (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10) * power;
}

export interface DayTick {
  readonly date: LocalDate;
  readonly kind: 'day' | 'month' | 'year';
}

/** Steps between first days of months. */
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120];

/** First days of months, as many as have room; of a few weeks every seventh day. At most `most` of them. */
export function dayTicks(first: LocalDate, last: LocalDate, most: number): readonly DayTick[] {
  const days = dayNumber(last) - dayNumber(first);
  if (days < 70) {
    const step = Math.max(1, Math.ceil(days / Math.max(most, 1) / 7) * 7);
    return Array.from({ length: Math.floor(days / step) + 1 }, (_, at) => ({
      date: addDays(first, at * step),
      kind: 'day' as const,
    }));
  }
  const months = days / 30.4;
  const step = MONTH_STEPS.find((each) => months / each <= most) ?? Math.ceil(months / most);
  const ticks: DayTick[] = [];
  let date = startOfMonth(first);
  while (date <= last) {
    const month = Number(date.slice(5, 7)) - 1;
    const isOnStep = (Number(date.slice(0, 4)) * 12 + month) % step === 0;
    if (date >= first && isOnStep) ticks.push({ date, kind: step >= 12 ? 'year' : 'month' });
    date = addMonths(date, 1);
  }
  return ticks;
}
