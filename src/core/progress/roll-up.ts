/**
 * Progress of goals that have sub-goals. In: goals and how they relate. Out: progress by path, each worked out once.
 * Any depth, without recursion; goals whose parents form a cycle are not counted into one another.
 */
import type { Goal } from '../goal/goal';
import type { Settings } from '../settings/settings';
import type { GoalIndex } from '../vault/goal-index';
import type { GoalStatus, Progress } from './goal-status';
import { isMeasured, ownProgress } from './progress-of';
import { withoutDust } from './without-dust';

/** A sub-goal that counts, and where it stands. */
export interface Step {
  readonly goal: Goal;
  readonly status: Pick<GoalStatus, 'progress' | 'pace' | 'health'>;
}

/** The children that count: not those of a cycle, which would count themselves. */
export function stepsOf(goal: Goal, index: GoalIndex): readonly Goal[] {
  return index.childrenOf(goal.path).filter((child) => index.cycleOf(child.path).length === 0);
}

/** A goal's progress: by measure or milestones, else by its steps. Where a measure has no value yet, its steps do not stand in for it. */
export function rollUp(goal: Goal, childProgress: Progress | null): Progress | null {
  return ownProgress(goal) ?? (isMeasured(goal) ? null : childProgress);
}

/**
 * The mean of a goal's steps, each counting by its `weight` (1 unless said); null when none counts.
 *
 * A step below 0 counts as 0, over 1 as 1, an achieved one as 1. Ideas and dropped goals do not count, nor do steps whose progress
 * nobody knows: missing is not zero. With `leave-out` the achieved ones do not count either, as long as another does.
 */
export function childProgressOf(
  steps: readonly Step[],
  { closedSteps }: Pick<Settings, 'closedSteps'>,
): Progress | null {
  const open = steps.filter(({ goal }) => goal.status !== 'achieved');
  const value = (closedSteps === 'leave-out' ? weightedMean(open) : null) ?? weightedMean(steps);
  return value === null ? null : { value, source: 'children' };
}

/** Never outside of what it is the mean of, so that equal shares give exactly that share. */
function weightedMean(steps: readonly Step[]): number | null {
  let [sum, weights, lowest, highest] = [0, 0, 1, 0];
  for (const step of steps) {
    const share = shareOf(step);
    if (share === null) continue;
    const weight = step.goal.weight ?? 1;
    sum += share * weight;
    weights += weight;
    lowest = Math.min(lowest, share);
    highest = Math.max(highest, share);
  }
  return weights === 0 ? null : Math.min(Math.max(withoutDust(sum / weights), lowest), highest);
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
