import type { Goal } from '../../../goal/goal';
import type { GoalIndex } from '../../../vault/goal-index';
import { defineVaultRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import { placeOf } from '../../place';

export const tooManyActive = defineVaultRule({
  id: 'focus/too-many-active',
  severity: 'suggestion',
  summary: 'More goals are active than the limit in the settings. Said once, at the newest of them.',
  why: 'Taking on too much at once is a main reason why goals are dropped: each new one takes its time from the others.',
  fix: 'Set `status` to idea or paused for the goals that can wait, or raise the limit in the settings.',
  bad: smartExample({ start: '2026-06-01', status: 'active' }),
  good: smartExample({ start: '2026-06-01', status: 'paused' }),
  others: Object.fromEntries(
    [1, 2, 3, 4, 5].map((day) => [`Goal ${day}.md`, smartExample({ start: `2026-05-0${day}` })]),
  ),
  check: ({ goal, index, settings }) => {
    if (goal.status !== 'active') return [];
    const { count, newest } = focusOf(index);
    if (count <= settings.activeLimit || newest !== goal.path) return [];
    const message = `${count} goals are active, and your limit is ${settings.activeLimit}. Now or later?`;
    return [{ ...placeOf(goal, 'status'), message }];
  },
});

interface Focus {
  readonly count: number;
  /** Path of the active goal that was started last. */
  readonly newest: string | null;
}

const remembered = new WeakMap<readonly Goal[], Focus>();

/** Counted once per state of the index, whose list of goals is a new one after every change. */
function focusOf(index: GoalIndex): Focus {
  const goals = index.goals();
  const known = remembered.get(goals) ?? count(goals, index);
  remembered.set(goals, known);
  return known;
}

/** A goal that is carried by active steps of its own is not one more thing to do. */
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
