import { baselineOf } from '../../../progress/progress-of';
import { defineRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import { placeOf } from '../../place';

export const currentOutOfRange = defineRule({
  id: 'measure/current-out-of-range',
  severity: 'warning',
  summary: 'The current value lies far outside the way from baseline to target.',
  why: 'A value that far beyond either end is mostly a slip of the finger, and it would draw every chart wrong.',
  fix: 'Correct `current`, or move the target if you really went that far.',
  bad: smartExample({ current: '30' }, '# Homework plans\n\nI will create a homework plan for 3 clients.'),
  good: smartExample(),
  check: ({ goal }) => {
    const { current, target } = goal;
    if (current === null || target === null) return [];
    const baseline = baselineOf(goal);
    const way = Math.abs(target - baseline);
    // Once the whole way more in either direction: beyond that even a very good or very bad year does not lead.
    const low = Math.min(baseline, target);
    const isPlausible = current >= low - way && current <= Math.max(baseline, target) + way;
    // What is counted from 0 upwards does not fall below 0.
    if (way === 0 || (isPlausible && (current >= 0 || low < 0))) return [];
    const message = `${current} lies far outside the way from ${baseline} to ${target}. A slip?`;
    return [{ ...placeOf(goal, 'current'), message }];
  },
});
