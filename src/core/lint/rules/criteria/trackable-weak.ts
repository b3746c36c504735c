import { weakCriterion } from '../../criterion-rule';
import { pactExample } from '../../example-note';

export const trackableWeak = weakCriterion({
  criterion: 'trackable',
  summary: 'It is not plain whether a day counts as done.',
  why: 'Did I do it or not: a yes or no that is easy to note keeps the habit visible and the review honest.',
  fix: 'Say what counts as done and where you note it: "one line under Check-ins for each walk".',
  bad: pactExample({ cadence: null }, '# Home\n\nBe more present at home, because my family matters to me.'),
  good: pactExample(),
});
