import { addMonths } from '../../../calendar/local-date';
import { defineVaultRule } from '../../define-rule';
import { pactExample } from '../../example-note';
import { placeOf } from '../../place';

export const longTermWithoutSteps = defineVaultRule({
  id: 'relations/long-term-without-steps',
  severity: 'suggestion',
  frameworks: ['pact'],
  summary:
    'A PACT goal is meant for, or has run for, more than a year, and has neither sub-goals nor milestones.',
  why: 'Long-term goals are reached in short-term ones: a near goal shows early that the way is right, and gives something to celebrate (Bandura and Schunk). For SMART goals see `time/deadline-beyond-a-year`.',
  fix: 'Make a SMART goal of the next few months with this one as its `parent`, or add a milestone.',
  bad: pactExample({ start: '2025-05-05', review: 'yearly' }),
  good: pactExample(
    { start: '2025-05-05', review: 'yearly' },
    '# Walk\n\nI walk home by the river every week, because health matters to me.\n\n## Milestones\n- [ ] One month without the bus 📅 2026-08-31\n\n## Check-ins\n- 2026-06-12: done',
  ),
  check: ({ goal, index, today }) => {
    const { start, due } = goal;
    if (goal.status !== 'active' || start === null || goal.milestones.length > 0) return [];
    const end = due ?? today;
    if (
      end <= addMonths(start, 12) ||
      (due !== null && due < today) ||
      index.childrenOf(goal.path).length > 0
    )
      return [];
    const message =
      'More than a year, and neither a sub-goal nor a milestone: what comes in the next three months?';
    return [{ ...placeOf(goal, due === null ? 'start' : 'due'), message }];
  },
});
