import { weakCriterion } from '../../criterion-rule';
import { BARE_SMART, smartExample } from '../../example-note';

export const timeBoundWeak = weakCriterion({
  criterion: 'time-bound',
  summary: 'There is a rhythm or an "ongoing", but no day by which it is reached.',
  why: "A short-term goal without a deadline is always tomorrow's work, and there is no plan that today could be compared with.",
  fix: 'Set `due`, or write a date or a bounded period: "by 31 August", "for the next 3 months".',
  bad: smartExample(
    BARE_SMART,
    '# Letters\n\nI will write 3 letters to clients soon with the template from the course, so that they have them.',
  ),
  good: smartExample(),
});
