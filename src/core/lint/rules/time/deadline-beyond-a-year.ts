import { addMonths } from '../../../calendar/local-date';
import { defineVaultRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import { placeOf } from '../../place';

export const deadlineBeyondAYear = defineVaultRule({
  id: 'time/deadline-beyond-a-year',
  severity: 'warning',
  frameworks: ['smart'],
  summary: 'A goal runs for more than a year and has neither sub-goals nor open milestones.',
  why: 'What is more than a year away asks nothing of today. Long-term goals are reached in short-term steps.',
  fix: 'Create goals for the next steps and name this one as their `parent`, add milestones, or bring the deadline nearer.',
  bad: smartExample({ start: '2026-05-04', due: '2027-06-30' }),
  good: smartExample({ start: '2026-05-04', due: '2027-04-30' }),
  check: ({ goal, index, today }) => {
    if (goal.due === null || goal.due < today || goal.milestones.some(({ done }) => !done)) return [];
    if (goal.due <= addMonths(goal.start ?? today, 12) || index.childrenOf(goal.path).length > 0) return [];
    const message =
      'More than a year from start to deadline, and neither a sub-goal nor a milestone: what is the first step?';
    return [{ ...placeOf(goal, 'due'), message }];
  },
});
