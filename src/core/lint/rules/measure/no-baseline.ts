import { reportedValues } from '../../../progress/current-value';
import { baselineOf } from '../../../progress/progress-of';
import { defineRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import { placeOf } from '../../place';
import { guesses, setFix } from '../../property-fix';

/** Of the examples. */
const PAPERWORK =
  '# Less paperwork\n\nI will bring paperwork down to 5 hours a week with the templates I already have, so that Sundays are free.\n\n## Check-ins\n- 2026-06-11: 8';

export const noBaseline = defineRule({
  id: 'measure/no-baseline',
  severity: 'warning',
  summary: 'The first value is beyond the target, and no baseline says where it began.',
  why: 'Without `baseline` the way is counted from 0, so a goal that goes down (weight, errors, hours) looks reached on its first day.',
  fix: 'Set `baseline` to the value you began with.',
  bad: smartExample({ measure: 'hours of paperwork', baseline: null, target: '5', current: '8' }, PAPERWORK),
  good: smartExample({ measure: 'hours of paperwork', baseline: '8', target: '5', current: '8' }, PAPERWORK),
  check: ({ goal, settings }) => {
    const { target } = goal;
    if (goal.status !== 'active' || target === null || (goal.known.baseline?.value ?? null) !== null)
      return [];
    const first = reportedValues(goal)[0]?.amount ?? goal.current;
    if (first === null || target <= 0 || first <= target || baselineOf(goal) !== 0) return [];
    return [
      {
        ...placeOf(goal, 'target'),
        message: `The first value, ${first}, is over the target ${target}, so the goal looks reached. Where did it begin?`,
        fixes: guesses(setFix(goal, settings.schema.properties.baseline, first)),
      },
    ];
  },
});
