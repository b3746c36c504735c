/**
 * What the plan expects today. In: start, due, today, progress. Out: the expected share and the distance to it.
 * The plan is a straight line; what the distance means is `health.ts`'s question.
 */
import { daysBetween, type LocalDate } from '../calendar/local-date';
import type { Goal } from '../goal/goal';
import type { Pace } from './goal-status';

/**
 * The share of the plan that is to be done by the end of a day: the days from `start` to that day, out of those from
 * `start` to `due`, first and last day included. 0 before the start, 1 from `due` on.
 *
 * Null when the goal has no start, no due date, or is due before it starts.
 * @example expectedBy(aGoal({ start: '2026-01-01', due: '2026-01-10' }), '2026-01-05') // => 0.5
 */
export function expectedBy(goal: Pick<Goal, 'start' | 'due'>, day: LocalDate): number | null {
  const { start, due } = goal;
  if (start === null || due === null || due < start) return null;
  return Math.min(Math.max(daysBetween(start, day) + 1, 0) / (daysBetween(start, due) + 1), 1);
}

/** Expected progress at the end of today and how far the goal is ahead of it; null without a plan or without progress. */
export function paceOf(goal: Goal, progress: number | null, today: LocalDate): Pace | null {
  const expected = expectedBy(goal, today);
  return expected === null || progress === null ? null : { expected, delta: progress - expected };
}
