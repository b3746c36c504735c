/**
 * How far a goal has come, from its own numbers alone. In: a goal. Out: a share, and what it was read from.
 * Children are `roll-up.ts`'s job, and whether it is fast enough `pace.ts`'s.
 */
import type { Goal } from '../goal/goal';
import { bandProgress, isBand } from './band';
import { currentValue, reportedValues } from './current-value';
import type { Progress } from './goal-status';

/**
 * Where the measure started.
 *
 * Without a `baseline` that is 0, unless the check-ins show that the goal is a way down (their first value lies above
 * the target, and they have come down since, or the target is 0): then it is their first value.
 */
export function baselineOf(goal: Goal): number {
  if (goal.baseline !== null) return goal.baseline;
  const values = reportedValues(goal);
  const first = values[0]?.amount;
  const last = values.at(-1)?.amount;
  if (first === undefined || last === undefined || goal.target === null) return 0;
  return first > goal.target && (last < first || goal.target === 0) ? first : 0;
}

/**
 * The share of the way from baseline to target: 0..1, over 1 when the target is passed, below 0 when it went backwards.
 *
 * (current − baseline) / (target − baseline), which works upwards and downwards. Null without a target, without any
 * value yet (missing is not zero), or when target and baseline are the same.
 * @example // baseline 32, target 0, current 8 => 0.75
 */
export function measuredProgress(goal: Goal): number | null {
  const current = currentValue(goal);
  if (goal.target === null || current === null) return null;
  const baseline = baselineOf(goal);
  const share = (current - baseline) / (goal.target - baseline);
  return Number.isFinite(share) ? share + 0 : null;
}

/** Milestones done / all; null without milestones. */
function milestoneProgress(goal: Goal): number | null {
  const { length } = goal.milestones;
  return length === 0 ? null : goal.milestones.filter((milestone) => milestone.done).length / length;
}

/** Whether a target tells the way: then milestones and children do not, even while there is no value yet. */
export function hasMeasure(goal: Goal): boolean {
  return goal.target !== null && goal.target !== baselineOf(goal);
}

/** Whether numbers say how the goal does, on a way or in a band. */
export function isMeasured(goal: Goal): boolean {
  return hasMeasure(goal) || isBand(goal);
}

/** Progress by the measure or the band, else by the milestones; null when none says anything. */
export function ownProgress(goal: Goal): Progress | null {
  if (isBand(goal)) return bandProgress(goal);
  const measured = measuredProgress(goal);
  if (measured !== null) return { value: measured, source: 'measure' };
  const reached = hasMeasure(goal) ? null : milestoneProgress(goal);
  return reached === null ? null : { value: reached, source: 'milestones' };
}
