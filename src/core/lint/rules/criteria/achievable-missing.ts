import { missingCriterion } from '../../criterion-rule';
import { BARE_SMART, smartExample } from '../../example-note';

export const achievableMissing = missingCriterion({
  criterion: 'achievable',
  summary: 'Nothing says by which means the goal can be reached.',
  why: 'People drop goals because they lack the tools before they start. Naming the steps, the tools and the time shows whether it can be done.',
  fix: 'Name the steps, tools, time or help you have, or how confident you are: "confidence: 8".',
  bad: smartExample(BARE_SMART, '# Better\n\nI want to be a better therapist.'),
  good: smartExample(),
});
