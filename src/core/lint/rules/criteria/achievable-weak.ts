import { weakCriterion } from '../../criterion-rule';
import { BARE_SMART, smartExample } from '../../example-note';

export const achievableWeak = weakCriterion({
  criterion: 'achievable',
  summary: 'The means are only hinted at.',
  why: 'People drop goals because they lack the tools before they start. Naming the steps, the tools and the time shows whether it can be done.',
  fix: 'Name the steps, tools, time or help you have, or how confident you are: "confidence: 8".',
  bad: smartExample(
    BARE_SMART,
    '# Letters\n\nI will write 3 letters to clients by 1 August 2026 (confidence: 4/10).',
  ),
  good: smartExample(),
});
