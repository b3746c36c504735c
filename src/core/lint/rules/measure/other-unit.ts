import { amountOf } from '../../../progress/current-value';
import { countedNoun } from '../../../progress/quantity';
import { defineRule } from '../../define-rule';
import { smartExample } from '../../example-note';

export const otherUnit = defineRule({
  id: 'measure/other-unit',
  severity: 'warning',
  summary: 'A check-in counts in another unit than the goal.',
  why: 'Kilometres say nothing about hours: such a number is left out of the value, and the progress shown stays where it was.',
  fix: 'Write the number in the goal’s unit (minutes and hours, metres and kilometres and the like are converted), or change `unit`.',
  bad: smartExample(
    { unit: 'h', measure: 'hours of modules', target: '40', current: null },
    '# Modules\n\nI will finish 40 hours of modules.\n\n## Check-ins\n- 2026-06-12: 30 km',
  ),
  good: smartExample(),
  check: ({ goal }) =>
    goal.checkIns.flatMap((checkIn) => {
      const { from, to, report } = checkIn;
      if (report.kind === 'done' || report.kind === 'skip' || amountOf(checkIn, goal) !== null) return [];
      const message = `“${report.unit ?? ''}” is not ${countedNoun(goal)}, so this check-in does not count towards the value.`;
      return [{ from, to, message }];
    }),
});
