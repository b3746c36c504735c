/**
 * Days that count: those that are neither in a pause nor a rest weekday. In: what is off, and days. Out: how many count, and when so many
 * have passed. However long the time, the work is that of the pauses.
 */
import { dayNumber, dayOfNumber } from './day-number';
import type { LocalDate, Weekday } from './local-date';

/** What a goal says about days on which nothing is expected; a `Goal` is one. */
export interface DaysOff {
  /** Both days included, `last` null = without an end; they may overlap. */
  readonly pauses: readonly { readonly first: LocalDate; readonly last: LocalDate | null }[];
  readonly restDays: readonly Weekday[];
}

/** Nothing is looked for further ahead than this: a date in eleven years helps nobody. */
const TEN_YEARS = 3653;

/**
 * How many days count of those after `after`, up to and with `upTo`; negative when `upTo` is the earlier one.
 * @example countedDays({ pauses: [], restDays: [0, 6] }, '2026-06-12', '2026-06-19') // => 5 (a Friday to the next)
 */
export function countedDays({ pauses, restDays }: DaysOff, after: LocalDate, upTo: LocalDate): number {
  const from = dayNumber(after);
  const to = dayNumber(upTo);
  return to < from ? -count(merged(pauses), restDays, to, from) : count(merged(pauses), restDays, from, to);
}

/** The same for days by number (`dayNumber`), both included: for whoever asks thousands of times. */
export function countedNumbers({ pauses, restDays }: DaysOff, first: number, last: number): number {
  return last < first ? 0 : count(merged(pauses), restDays, first - 1, last);
}

/** Whether something may be expected of a day. */
export function isCounted({ pauses, restDays }: DaysOff, day: LocalDate): boolean {
  const number = dayNumber(day);
  return count(merged(pauses), restDays, number - 1, number) === 1;
}

/**
 * The day at whose end so many counted days after `after` have passed; `after` itself for 0 or fewer. Null when it is not within ten years.
 * @example dayAfterCounted({ pauses: [], restDays: [0, 6] }, '2026-06-12', 1) // => '2026-06-15' (a Friday, then the Monday)
 */
export function dayAfterCounted(
  { pauses, restDays }: DaysOff,
  after: LocalDate,
  days: number,
): LocalDate | null {
  if (!(days > 0)) return after;
  const from = dayNumber(after);
  const stretches = merged(pauses);
  const hasPassed = (number: number) => count(stretches, restDays, from, number) >= days;
  const found = firstWith(hasPassed, from, from + TEN_YEARS);
  return found === null ? null : dayOfNumber(found);
}

/**
 * The first whole number after `after`, up to and with `upTo`, that passes a test which every later one passes too; null when none does.
 * @example firstWith((number) => number * number > 50, 0, 100) // => 8
 */
export function firstWith(test: (number: number) => boolean, after: number, upTo: number): number | null {
  if (upTo <= after || !test(upTo)) return null;
  let low = after;
  let high = upTo;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (test(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Days by number, both included. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

function count(
  pauses: readonly Stretch[],
  restDays: readonly Weekday[],
  after: number,
  upTo: number,
): number {
  let days = withoutRest(restDays, after, upTo);
  for (const { first, last } of pauses) {
    const from = Math.max(first - 1, after);
    const to = Math.min(last, upTo);
    if (to > from) days -= withoutRest(restDays, from, to);
  }
  return days;
}

/** 1970-01-01 was a Thursday. */
const WEEKDAY_OF_EPOCH = 4;

function withoutRest(restDays: readonly Weekday[], after: number, upTo: number): number {
  const upToWeekday = (number: number, weekday: Weekday) =>
    Math.floor((number + WEEKDAY_OF_EPOCH - weekday) / 7);
  return restDays.reduce<number>(
    (days, weekday) => days - (upToWeekday(upTo, weekday) - upToWeekday(after, weekday)),
    upTo - after,
  );
}

const remembered = new WeakMap<DaysOff['pauses'], readonly Stretch[]>();

/** The pauses in order, those that touch or overlap as one. */
function merged(pauses: DaysOff['pauses']): readonly Stretch[] {
  const known = remembered.get(pauses);
  if (known !== undefined) return known;
  const sorted = pauses
    .map(({ first, last }) => ({
      first: dayNumber(first),
      last: last === null ? Number.MAX_SAFE_INTEGER : dayNumber(last),
    }))
    .sort((a, b) => a.first - b.first);
  const stretches: { first: number; last: number }[] = [];
  for (const stretch of sorted) {
    const before = stretches.at(-1);
    if (before !== undefined && stretch.first <= before.last + 1)
      before.last = Math.max(before.last, stretch.last);
    else stretches.push({ ...stretch });
  }
  remembered.set(pauses, stretches);
  return stretches;
}
