import { defineRule } from '../../define-rule';
import { smartExample } from '../../example-note';

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
    const property = goal.known.target;
    if (property === undefined || goal.target === null || goal.target !== (goal.baseline ?? 0)) return [];
    const where = goal.baseline === null ? 'a baseline of 0 (none is given)' : 'the baseline';
    return [{ ...property.valueSpan, message: `The target ${goal.target} equals ${where}.` }];
  },
});
