import { weakCriterion } from '../../criterion-rule';
import { pactExample } from '../../example-note';

export const continuousWeak = weakCriterion({
  criterion: 'continuous',
  summary: 'It goes on, but without a rhythm.',
  why: 'Small steps again and again make a habit. Without a rhythm there is no next time to look forward to, and none to miss.',
  fix: 'Set `cadence`, or write how often: "three times a week", "after each session".',
  bad: pactExample(
    { cadence: null },
    '# Walk\n\nI walk home by the river regularly so that the day ends before the front door.',
  ),
  good: pactExample(),
});
