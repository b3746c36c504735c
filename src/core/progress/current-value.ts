/**
 * What a goal's check-ins say its value is now. In: a goal. Out: numbers in the goal's own unit, or null.
 * How far that is from the target is `progress.ts`'s question.
 */
import type { LocalDate } from '../calendar/local-date';
import type { CheckIn, Goal } from '../goal/goal';
import { oncePerGoal } from '../vault/once-per-goal';
import { countedNoun } from './quantity';
import { inUnit, isKnownUnit } from './units';
import { withoutDust } from './without-dust';

/** Check-ins by day, then time, then place in the note; one without a time comes before those with one. */
export function checkInsInOrder(goal: Goal): readonly CheckIn[] {
  const sorted = [...goal.checkIns];
  sorted.sort((a, b) => compare(a.date, b.date) || compare(a.time ?? '', b.time ?? '') || a.from - b.from);
  return sorted;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What was reported for a day, in the goal's own note or by its source. */
export interface Report extends Pick<CheckIn, 'date' | 'time' | 'report' | 'comment'> {
  /** The daily note that says it; none for a check-in of the goal's own. */
  readonly sourcedFrom?: string;
}

/**
 * All reports, oldest first: the check-ins, and what the source says about days without one. A check-in of the same day wins: who writes
 * it means it.
 */
export function reportsInOrder(goal: Goal): readonly Report[] {
  return inOrder(goal, [], () => {
    const own = checkInsInOrder(goal);
    if (goal.sourced.length === 0) return own;
    const days = new Set(own.map(({ date }) => date));
    const sourced = goal.sourced.flatMap(({ date, amount, path }): Report[] => {
      if (days.has(date)) return [];
      const report = { kind: 'value', amount, unit: null } as const;
      return [{ date, time: null, report, comment: '', sourcedFrom: path }];
    });
    return [...own, ...sourced].sort((a, b) => compare(a.date, b.date));
  });
}

const inOrder = oncePerGoal<readonly Report[]>();

/** The latest report of any kind, `done` and `skip` included; null when there is none. */
export function newestCheckIn(goal: Goal): Report | null {
  return reportsInOrder(goal).at(-1) ?? null;
}

/** A value and the report it comes from. */
export interface ReportedValue {
  readonly amount: number;
  readonly checkIn: Report;
}

/**
 * The values that the check-ins report, oldest first, in the goal's unit. A delta counts onto the value before it, the first one onto
 * the baseline, or 0 without one; a later value of the same day is a correction. `done` and `skip` report no value, nor does a number in
 * another unit than the goal's that cannot be converted (`3 km` on a goal in hours).
 * @example // baseline 10; "+2", "15", "-1" => amounts 12, 15, 14
 */
export function reportedValues(goal: Goal): readonly ReportedValue[] {
  return remembered(goal, [], () => valuesOf(goal));
}

const remembered = oncePerGoal<readonly ReportedValue[]>();

function valuesOf(goal: Goal): readonly ReportedValue[] {
  const values: ReportedValue[] = [];
  let amount = goal.baseline ?? 0;
  for (const checkIn of reportsInOrder(goal)) {
    const reported = amountOf(checkIn, goal);
    if (reported === null) continue;
    amount = checkIn.report.kind === 'delta' ? withoutDust(amount + reported) : reported;
    if (!Number.isFinite(amount)) return values;
    values.push({ amount, checkIn });
  }
  return values;
}

/**
 * The number of a check-in in the goal's unit; null when it has none, or one of something else. A goal that declares no unit takes any that
 * cannot be told to be another: `3 sessions` of `clients with a plan`, but not `3 km` of `hours of modules`.
 */
export function amountOf(
  { report }: Pick<CheckIn, 'report'>,
  goal: Pick<Goal, 'unit' | 'measure'>,
): number | null {
  if (report.kind === 'done' || report.kind === 'skip') return null;
  if (report.unit === null) return report.amount;
  const noun = countedNoun(goal);
  const converted = inUnit(report.amount, report.unit, noun);
  if (converted !== null || (goal.unit ?? '').trim() !== '') return converted;
  return isKnownUnit(report.unit) && isKnownUnit(noun) ? null : report.amount;
}

/** The last value of each day on which one was reported, oldest first. */
export function dailyValues(goal: Goal): readonly { readonly date: LocalDate; readonly amount: number }[] {
  const byDay = new Map(reportedValues(goal).map(({ amount, checkIn }) => [checkIn.date, amount]));
  return [...byDay].map(([date, amount]) => ({ date, amount }));
}

/**
 * The value a goal has now: what the newest check-in with a number says, else the `current` property, else null.
 * Missing is not zero.
 */
export function currentValue(goal: Goal): number | null {
  return reportedValues(goal).at(-1)?.amount ?? goal.current;
}
