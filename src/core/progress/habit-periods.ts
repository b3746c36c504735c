/**
 * What became of each period of a habit. In: a goal with a cadence, today, the first day of the week. Out: its periods, oldest first.
 * What they add up to is `hit-rate.ts`'s job, and whether it is good enough `habit-health.ts`'s.
 */
import { dayOfNumber } from '../calendar/day-number';
import type { LocalDate, Weekday } from '../calendar/local-date';
import type { Cadence, Goal } from '../goal/goal';
import { askedOf } from './asked-of';
import { reportsInOrder } from './current-value';
import { countReports, NO_REPORTS } from './habit-reports';
import { createPeriods } from './periods';

/**
 * What became of one period. `frozen`: missed, but a freeze kept the streak. `rest`: nothing was due (a skip, a pause, a weekend, too
 * little of it left). `open`: not over and not met yet.
 */
export type Outcome = 'met' | 'missed' | 'frozen' | 'rest' | 'open';

/** One day, week or month of a habit. */
export interface HabitPeriod {
  /** The whole period, also where the goal covers a part of it. */
  readonly first: LocalDate;
  /** Included. */
  readonly last: LocalDate;
  readonly outcome: Outcome;
  /** How often it was done in it. */
  readonly done: number;
  /** How often the cadence wants it in it; 0 when it is a rest. */
  readonly wanted: number;
}

/** A habit up to today, without dates. */
export interface HabitRecord {
  readonly period: Cadence['period'];
  /** Oldest first; empty before the first day. */
  readonly outcomes: readonly Outcome[];
  /** The last of them when it holds today: how often done, of how often wanted. Null when it is over. */
  readonly now: Pick<HabitPeriod, 'done' | 'wanted'> | null;
  readonly freezes: number | null;
}

/**
 * Each period from the goal's first day to its last one or today, oldest first. Empty before the first day and without a cadence.
 *
 * The period that holds today is missed by nobody before it is over. A `skip` excuses its period, whatever the number of times; days of
 * rest and pauses ask for nothing. A period of which the goal covers a part only (it starts on a Friday, a pause begins) asks for its
 * part of the times, rounded. The first missed periods are frozen, as many as the goal has freezes.
 * @example habitPeriods(goal, '2026-06-10', 1) // => [{ first: '2026-06-01', last: '2026-06-07', outcome: 'met', done: 3, wanted: 3 }, …]
 */
export function habitPeriods(goal: Goal, today: LocalDate, weekStartsOn: Weekday): readonly HabitPeriod[] {
  if (goal.cadence === null) return [];
  const { firstDay } = createPeriods(goal.cadence, weekStartsOn);
  return countPeriods(goal, today, weekStartsOn).periods.map(({ index, ...counted }) => ({
    // A week at the very end of the calendar as far as it can be written.
    first: dayOfNumber(firstDay(index)) ?? '0000-01-01',
    last: dayOfNumber(firstDay(index + 1) - 1) ?? '9999-12-31',
    ...counted,
  }));
}

/** The same without dates, for what only counts; null without a cadence. */
export function habitRecord(goal: Goal, today: LocalDate, weekStartsOn: Weekday): HabitRecord | null {
  const { cadence, freezes } = goal;
  if (cadence === null) return null;
  const { periods, isOpen } = countPeriods(goal, today, weekStartsOn);
  return {
    period: cadence.period,
    outcomes: periods.map(({ outcome }) => outcome),
    now: (isOpen ? periods.at(-1) : undefined) ?? null,
    freezes,
  };
}

interface CountedPeriod extends Omit<HabitPeriod, 'first' | 'last'> {
  readonly index: number;
}

interface CountedPeriods {
  readonly periods: readonly CountedPeriod[];
  /** The last one holds today. */
  readonly isOpen: boolean;
}

const NONE: CountedPeriods = { periods: [], isOpen: false };

/** 120 years of days: a start in the year 206 is a slip of the hand and must not cost a second. */
const MOST_PERIODS = 43_830;

function countPeriods(goal: Goal, today: LocalDate, weekStartsOn: Weekday): CountedPeriods {
  const cadence = goal.cadence;
  const first = firstDay(goal);
  const last = lastDay(goal, today);
  if (cadence === null || first === null || last === null || last < first) return NONE;
  const { indexOf } = createPeriods(cadence, weekStartsOn);
  const isOpen = last === today && goal.status === 'active';
  const asked = askedOf(goal, cadence, weekStartsOn, { first, last: isOpen ? goal.due : last });
  const reports = countReports(goal, { first, last }, indexOf);
  const end = indexOf(last);
  let freezes = goal.freezes ?? 0;
  const periods: CountedPeriod[] = [];
  for (let index = Math.max(indexOf(first), end - MOST_PERIODS); index <= end; index += 1) {
    const { done, skipped } = reports.get(index) ?? NO_REPORTS;
    const { wanted, isRest } = asked(index);
    let outcome: Outcome;
    if (isRest) outcome = 'rest';
    else if (done >= Math.max(wanted, 1)) outcome = 'met';
    else if (skipped || wanted === 0) outcome = 'rest';
    else if (index === end && isOpen) outcome = 'open';
    else if (freezes > 0) {
      freezes -= 1;
      outcome = 'frozen';
    } else outcome = 'missed';
    periods.push({ index, outcome, done, wanted: outcome === 'rest' ? 0 : wanted });
  }
  return { periods, isOpen };
}

/** `start`, else the first check-in. */
function firstDay(goal: Goal): LocalDate | null {
  return goal.start ?? reportsInOrder(goal)[0]?.date ?? null;
}

/** Today or `due`, whichever is earlier. A goal that is not active is looked at as of its last check-in. */
function lastDay(goal: Goal, today: LocalDate): LocalDate | null {
  const last =
    goal.status === 'active' ? today : reportsInOrder(goal).findLast(({ date }) => date <= today)?.date;
  if (last === undefined) return null;
  return goal.due !== null && goal.due < last ? goal.due : last;
}
