import { focusOf } from '../../../progress/focus';
import { defineVaultRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import { placeOf } from '../../place';

export const tooManyActive = defineVaultRule({
  id: 'focus/too-many-active',
  severity: 'suggestion',
  summary:
    'More goals are active than the limit in the settings. Said once, at the newest of them. A goal that is carried by active steps of its own is not counted.',
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
