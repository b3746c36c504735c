import { missingCriterion } from '../../criterion-rule';
import { pactExample } from '../../example-note';

export const purposefulMissing = missingCriterion({
  criterion: 'purposeful',
  summary: 'No purpose is given.',
  why: 'A long-term goal lives from what it means to you. Without a purpose the small steps feel like chores.',
  fix: 'Say which value or longer aim it serves: "because …", "so that …", or name a value under `values`.',
  bad: pactExample({}, '# Walk\n\nI walk home by the river three times a week.'),
  good: pactExample(),
});
