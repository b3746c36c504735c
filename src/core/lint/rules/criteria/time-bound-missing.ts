import { missingCriterion } from '../../criterion-rule';
import { BARE_SMART, smartExample } from '../../example-note';

export const timeBoundMissing = missingCriterion({
  criterion: 'time-bound',
  summary: 'There is no deadline.',
  why: "A short-term goal without a deadline is always tomorrow's work, and there is no plan that today could be compared with.",
  fix: 'Set `due`, or write a date or a bounded period: "by 31 August", "for the next 3 months".',
  bad: smartExample(BARE_SMART, '# Better\n\nI want to be a better therapist.'),
  good: smartExample(),
});
