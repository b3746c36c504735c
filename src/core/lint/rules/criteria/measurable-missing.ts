import { missingCriterion } from '../../criterion-rule';
import { BARE_SMART, smartExample } from '../../example-note';

export const measurableMissing = missingCriterion({
  criterion: 'measurable',
  summary: 'Nothing says when the goal is reached.',
  why: 'Without a number, a frequency or a result that is plainly there or not, you cannot tell whether you are there, and progress cannot be shown.',
  fix: 'Give a number with its unit, a threshold, or a result that is plainly there or not; or set `measure` and `target`.',
  bad: smartExample(BARE_SMART, '# Practice\n\nBecause it matters.'),
  good: smartExample(),
});
