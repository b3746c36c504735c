import { baselineOf } from '../../../progress/progress-of';
import { defineRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import { placeOf } from '../../place';

export const targetEqualsBaseline = defineRule({
  id: 'measure/target-equals-baseline',
  severity: 'warning',
  summary: 'The target is where you started.',
  why: 'Progress is the way from baseline to target. Without a way there is nothing to follow.',
  fix: 'Correct `baseline` or `target`.',
  bad: smartExample(
    { baseline: '3', target: '3', current: '3' },
    '# Homework plans\n\nI will create a homework plan for 3 clients.',
  ),
  good: smartExample(),
  check: ({ goal }) => {
    const { target, baseline } = goal;
    if (target === null || target !== baselineOf(goal)) return [];
    const message =
      baseline === null
        ? `The target is ${target}, and so is the start while no baseline is given.`
        : `The target ${target} equals the baseline.`;
    return [{ ...placeOf(goal, 'target'), message }];
  },
});
