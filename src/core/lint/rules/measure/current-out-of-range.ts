import { defineRule } from '../../define-rule';
import { smartExample } from '../../example-note';

export const currentOutOfRange = defineRule({
  id: 'measure/current-out-of-range',
  severity: 'warning',
  summary: 'The current value is further off than the whole way from baseline to target.',
  why: 'A value that far beyond either end is mostly a slip of the finger, and it would draw every chart wrong.',
  fix: 'Correct `current`, or move the target if you really went that far.',
  bad: smartExample({ current: '30' }, '# Homework plans\n\nI will create a homework plan for 3 clients.'),
  good: smartExample(),
  check: ({ goal }) => {
    const property = goal.known.current;
    if (property === undefined || goal.current === null || goal.target === null) return [];
    const baseline = goal.baseline ?? 0;
    const way = Math.abs(goal.target - baseline);
    // once the whole way more in either direction: beyond that even a very good or very bad year does not lead
    const [low, high] = [Math.min(baseline, goal.target) - way, Math.max(baseline, goal.target) + way];
    if (way === 0 || (goal.current >= low && goal.current <= high)) return [];
    return [
      {
        ...property.valueSpan,
        message: `${goal.current} lies far outside the way from ${baseline} to ${goal.target}. A slip?`,
      },
    ];
  },
});
