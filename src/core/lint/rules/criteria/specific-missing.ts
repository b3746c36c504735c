import { missingCriterion } from '../../criterion-rule';
import { BARE_SMART, smartExample } from '../../example-note';

export const specificMissing = missingCriterion({
  criterion: 'specific',
  summary: 'What will be done is not said.',
  why: 'Two readers should agree what is to be done. A goal without an action stays a wish.',
  fix: 'Name one action and the thing you do it to: "create a homework plan for 3 clients".',
  bad: smartExample(BARE_SMART, '# 2026'),
  good: smartExample(),
});
