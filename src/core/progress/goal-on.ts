/** A goal as it stood on a day. In: a goal and the day. Out: the goal without what was reported after it. */
import type { LocalDate } from '../calendar/local-date';
import type { Goal } from '../goal/goal';
import { oncePerGoal } from '../vault/once-per-goal';

const remembered = oncePerGoal<Goal>();

/**
 * The same goal when nothing was reported after the day. Else its check-ins end with it, and `current`, which mirrors the newest of
 * all, says nothing about it. Milestones keep no date of their own.
 */
export function goalOn(goal: Goal, day: LocalDate): Goal {
  if ([...goal.checkIns, ...goal.sourced].every(({ date }) => date <= day)) return goal;
  return remembered(goal, [day], () => ({
    ...goal,
    current: null,
    checkIns: goal.checkIns.filter(({ date }) => date <= day),
    sourced: goal.sourced.filter(({ date }) => date <= day),
  }));
}
