import { weakCriterion } from '../../criterion-rule';
import { BARE_SMART, smartExample } from '../../example-note';

export const measurableWeak = weakCriterion({
  criterion: 'measurable',
  summary: 'What is counted is too vague to check.',
  why: 'Without a number, a frequency or a result that is plainly there or not, you cannot tell whether you are there, and progress cannot be shown.',
  fix: 'Give a number with its unit, a threshold, or a result that is plainly there or not; or set `measure` and `target`.',
  bad: smartExample(BARE_SMART, '# Better\n\nI want to be a better therapist.'),
  good: smartExample(),
});
