/** The few words beside a bar: how much of how much. In: a goal and its status. Out: English text, empty when there is nothing to count. */
import type { Goal } from '../goal/goal';
import { edgesOf, isBand } from '../progress/band';
import { currentValue } from '../progress/current-value';
import type { GoalStatus } from '../progress/goal-status';
import { baselineOf, hasMeasure } from '../progress/progress-of';
import { countedNoun, plainNumber, quantity } from '../progress/quantity';

/**
 * What the bar counts, in the order in which progress is read: measure, habit, milestones, sub-goals.
 * @example '2 of 3 clients', '4 of 32 notes left', '80 kg, aiming for 70 kg', '71 kg, between 68 and 72', '8 of 13 weeks', '1 of 4 milestones', '3 goals below'
 */
export function amountText(goal: Goal, status: Pick<GoalStatus, 'hitRate' | 'children'>): string {
  if (hasMeasure(goal)) return measureText(goal);
  if (isBand(goal)) return bandText(goal);
  const { hitRate } = status;
  if (hitRate !== null && hitRate.due > 0) return ofAll(hitRate.met, hitRate.due, `${hitRate.period}s`);
  if (goal.milestones.length > 0) {
    return ofAll(goal.milestones.filter(({ done }) => done).length, goal.milestones.length, 'milestones');
  }
  const below = status.children.length;
  return below === 0 ? '' : `${quantity(below, 'goals')} below`;
}

function measureText(goal: Goal): string {
  const current = currentValue(goal);
  const noun = countedNoun(goal);
  const target = goal.target ?? 0;
  const baseline = baselineOf(goal);
  if (current === null) return `target ${quantity(target, noun)}`;
  if (target > baseline) return ofAll(current, target, noun);
  if (target === 0) return `${ofAll(current, baseline, noun)} left`;
  return `${quantity(current, noun)}, aiming for ${quantity(target, noun)}`;
}

/** `71 kg, between 68 and 72`, `1 coffee, at most 2`. */
function bandText(goal: Goal): string {
  const current = currentValue(goal);
  const noun = countedNoun(goal);
  const { lower, upper } = edgesOf(goal);
  const edges = !Number.isFinite(upper)
    ? `at least ${plainNumber(lower)}`
    : Number.isFinite(lower)
      ? `between ${plainNumber(lower)} and ${plainNumber(upper)}`
      : `at most ${plainNumber(upper)}`;
  return current === null ? `${edges} ${noun}`.trim() : `${quantity(current, noun)}, ${edges}`;
}

function ofAll(part: number, all: number, noun: string): string {
  return `${plainNumber(part)} of ${quantity(all, noun)}`;
}
