/**
 * What a goal's check-ins say its value is now. In: a goal. Out: numbers in the goal's own unit, or null.
 * How far that is from the target is `progress.ts`'s question.
 */
import type { CheckIn, Goal } from '../goal/goal';

/** Check-ins by day, then time, then place in the note; one without a time comes before those with one. */
export function checkInsInOrder(goal: Goal): readonly CheckIn[] {
  const sorted = [...goal.checkIns];
  sorted.sort((a, b) => compare(a.date, b.date) || compare(a.time ?? '', b.time ?? '') || a.from - b.from);
  return sorted;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The latest check-in of any kind, `done` and `skip` included; null when there is none. */
export function newestCheckIn(goal: Goal): CheckIn | null {
  return checkInsInOrder(goal).at(-1) ?? null;
}

/**
 * The values that the check-ins report, oldest first. A delta counts onto the value before it, the first one onto
 * the baseline, or 0 without one. `done` and `skip` report no value.
 * @example // baseline 10; "+2", "15", "-1" => amounts 12, 15, 14
 */
export function reportedValues(
  goal: Goal,
): readonly { readonly amount: number; readonly checkIn: CheckIn }[] {
  const values: { readonly amount: number; readonly checkIn: CheckIn }[] = [];
  let amount = goal.baseline ?? 0;
  for (const checkIn of checkInsInOrder(goal)) {
    const { report } = checkIn;
    if (report.kind === 'value') amount = report.amount;
    else if (report.kind === 'delta') amount = withoutDust(amount + report.amount);
    else continue;
    if (!Number.isFinite(amount)) return values;
    values.push({ amount, checkIn });
  }
  return values;
}

/** 0.1 + 0.2 is 0.3 for a person: sums keep 12 significant digits. */
function withoutDust(sum: number): number {
  return Number.isFinite(sum) ? Number(sum.toPrecision(12)) : sum;
}

/**
 * The value a goal has now: what the newest check-in with a number says, else the `current` property, else null.
 * Missing is not zero.
 */
export function currentValue(goal: Goal): number | null {
  return reportedValues(goal).at(-1)?.amount ?? goal.current;
}
