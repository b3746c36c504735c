import { missingCriterion } from '../../criterion-rule';
import { BARE_SMART, smartExample } from '../../example-note';

export const relevantMissing = missingCriterion({
  criterion: 'relevant',
  summary: 'No reason is given.',
  why: 'A goal that serves a value or a need survives a bad week; one that does not is dropped. The reason is also what a review asks about.',
  fix: 'Say what it is for: "so that …", "in order to …", or name a value under `values`.',
  bad: smartExample(BARE_SMART, '# Better\n\nI want to be a better therapist.'),
  good: smartExample(),
});
