import type { Goal } from '../../../goal/goal';
import type { GoalIndex } from '../../../vault/goal-index';
import { defineVaultRule } from '../../define-rule';
import { smartExample } from '../../example-note';

export const tooManyActive = defineVaultRule({
  id: 'focus/too-many-active',
  severity: 'warning',
  summary: 'More goals are active than the limit in the settings.',
  why: 'Taking on too much at once is a main reason why goals are dropped: each new one takes its time from the others.',
  fix: 'Set `status` to idea or paused for the goals that can wait, or raise the limit in the settings.',
  bad: smartExample({ start: '2026-06-01', status: 'active' }),
  good: smartExample({ start: '2026-06-01', status: 'paused' }),
  others: Object.fromEntries(
    [1, 2, 3, 4, 5].map((day) => [`Goal ${day}.md`, smartExample({ start: `2026-05-0${day}` })]),
  ),
  check: ({ goal, index, settings }) => {
    if (goal.status !== 'active') return [];
    const active = activeInOrder(index);
    if (active.length <= settings.activeLimit || active.indexOf(goal) < settings.activeLimit) return [];
    const place = goal.known.status?.valueSpan ?? goal.title;
    return [
      {
        from: place.from,
        to: place.to,
        message: `${active.length} goals are active and ${settings.activeLimit} is your limit. Now or later?`,
      },
    ];
  },
});

/**
 * Active goals, oldest start first, so that the newest ones are asked about. A goal that is carried by active steps of
 * its own is not one more thing to do and is not counted.
 */
function activeInOrder(index: GoalIndex): readonly Goal[] {
  return index
    .goals()
    .filter(
      ({ status, path }) =>
        status === 'active' && !index.childrenOf(path).some((child) => child.status === 'active'),
    )
    .sort((a, b) => compare(a.start ?? '9999', b.start ?? '9999') || compare(a.path, b.path));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
