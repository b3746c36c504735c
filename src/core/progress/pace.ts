/**
 * What the plan expects today, as a share of the way. In: a goal, its progress, today. Out: the expected share and the distance to it.
 * The line itself is `plan-line.ts`, what the distance means is `health.ts`'s question.
 */
import type { LocalDate } from '../calendar/local-date';
import type { Goal } from '../goal/goal';
import type { Pace, Progress } from './goal-status';
import { evenPlan, expectedShare, measuredPlan, type PlanLine } from './plan-line';

/** The plan that progress from a source is compared with: that of the measure has knees, the others are even. None to stay between. */
export function planFor(goal: Goal, source: Progress['source']): PlanLine | null {
  if (source === 'band') return null;
  return source === 'measure' ? measuredPlan(goal) : evenPlan(goal);
}

/**
 * The share of the plan that is to be done by the end of a day when nothing but its dates is known: the days that count from `start` to that
 * day, out of those from `start` to `due`, first and last day included. 0 before the start, 1 from `due` on.
 *
 * Null when the goal has no start, no due date, or is due before it starts.
 * @example expectedBy(aGoal({ start: '2026-01-01', due: '2026-01-10' }), '2026-01-05') // => 0.5
 */
export function expectedBy(goal: Parameters<typeof evenPlan>[0], day: LocalDate): number | null {
  const plan = evenPlan(goal);
  return plan === null ? null : expectedShare(plan, day);
}

/** Expected progress at the end of today and how far the goal is ahead of it; null without a plan or without progress. */
export function paceOf(goal: Goal, progress: Progress | null, today: LocalDate): Pace | null {
  const plan = progress === null ? null : planFor(goal, progress.source);
  if (plan === null || progress === null) return null;
  const expected = expectedShare(plan, today);
  return { expected, delta: progress.value - expected };
}
