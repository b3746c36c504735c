import { weakCriterion } from '../../criterion-rule';
import { BARE_SMART, smartExample } from '../../example-note';

export const specificWeak = weakCriterion({
  criterion: 'specific',
  summary: 'What is wanted is said too vaguely to act on.',
  why: 'Two readers should agree what is to be done. A goal without an action stays a wish.',
  fix: 'Name one action and the thing you do it to: "create a homework plan for 3 clients".',
  bad: smartExample(BARE_SMART, '# Better\n\nI want to be a better therapist.'),
  good: smartExample(),
});
