/** How much is going on at once. In: all goals. Out: how many are worked on, and which of them is the newest. */
import type { Goal } from '../goal/goal';
import type { GoalIndex } from '../vault/goal-index';

export interface Focus {
  readonly count: number;
  /** Path of the active goal that was started last. */
  readonly newest: string | null;
}

const remembered = new WeakMap<readonly Goal[], Focus>();

/**
 * The active goals that take attention of their own: a goal that is carried by active steps is not one more thing to do.
 * Counted once per state of the index, whose list of goals is a new one after every change.
 * @example focusOf(index).count // => 6
 */
export function focusOf(index: GoalIndex): Focus {
  const goals = index.goals();
  const known = remembered.get(goals) ?? count(goals, index);
  remembered.set(goals, known);
  return known;
}

function count(goals: readonly Goal[], index: GoalIndex): Focus {
  const active = goals.filter(
    ({ status, path }) =>
      status === 'active' && !index.childrenOf(path).some((child) => child.status === 'active'),
  );
  const newest = active.reduce<Goal | null>(
    (last, goal) => (last === null || (goal.start ?? '') >= (last.start ?? '') ? goal : last),
    null,
  );
  return { count: active.length, newest: newest?.path ?? null };
}
