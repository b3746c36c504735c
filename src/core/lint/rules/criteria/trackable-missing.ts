import { missingCriterion } from '../../criterion-rule';
import { pactExample } from '../../example-note';

export const trackableMissing = missingCriterion({
  criterion: 'trackable',
  summary: 'Nothing says how it is tracked.',
  why: 'Did I do it or not: a yes or no that is easy to note keeps the habit visible and the review honest.',
  fix: 'Say what counts as done and where you note it: "one line under Check-ins for each walk".',
  bad: pactExample({ cadence: null }, '# Health\n\nBecause health matters to me.'),
  good: pactExample(),
});
