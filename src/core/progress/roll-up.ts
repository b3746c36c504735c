/**
 * Progress of goals that have sub-goals. In: goals and how they relate. Out: progress by path, each worked out once.
 * Any depth, without recursion; goals whose parents form a cycle are not counted into one another.
 */
import type { Goal } from '../goal/goal';
import type { GoalIndex } from '../vault/goal-index';
import type { GoalStatus, Progress } from './goal-status';
import { hasMeasure, ownProgress } from './progress-of';

/** A sub-goal that counts, and where it stands. */
export interface Step {
  readonly goal: Goal;
  readonly status: Pick<GoalStatus, 'progress' | 'pace' | 'health'>;
}

/** The children that count: not those of a cycle, which would count themselves. */
export function stepsOf(goal: Goal, index: GoalIndex): readonly Goal[] {
  return index.childrenOf(goal.path).filter((child) => index.cycleOf(child.path).length === 0);
}

/**
 * A goal's progress: by measure, else by milestones, else the mean of its sub-goals, each weighing the same.
 *
 * In the mean a sub-goal below 0 counts as 0, over 1 as 1, an achieved one as 1. Ideas and dropped goals do not count, nor
 * do sub-goals whose progress nobody knows: missing is not zero.
 */
export function rollUp(goal: Goal, steps: readonly Step[]): Progress | null {
  const own = ownProgress(goal);
  if (own !== null || hasMeasure(goal)) return own;
  const shares = steps.flatMap((step) => shareOf(step) ?? []);
  if (shares.length === 0) return null;
  return { value: shares.reduce((sum, share) => sum + share, 0) / shares.length, source: 'children' };
}

function shareOf({ goal, status: { progress } }: Step): number | null {
  if (goal.status === 'achieved') return 1;
  if (goal.status === 'idea' || goal.status === 'dropped' || progress === null) return null;
  return Math.min(Math.max(progress.value, 0), 1);
}

/**
 * A goal and all goals below it, children before parents.
 * @param seen paths to leave out; those handed out are added.
 */
export function fromTheLeaves(goal: Goal, index: GoalIndex, seen: Set<string>): readonly Goal[] {
  const found: Goal[] = [];
  const waiting = [goal];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next.path)) continue;
    seen.add(next.path);
    found.push(next);
    for (const step of stepsOf(next, index)) waiting.push(step);
  }
  // Parents were found before their children.
  return found.reverse();
}
