import { weakCriterion } from '../../criterion-rule';
import { pactExample } from '../../example-note';

export const purposefulWeak = weakCriterion({
  criterion: 'purposeful',
  summary: 'The purpose is too vague to carry you.',
  why: 'A long-term goal lives from what it means to you. Without a purpose the small steps feel like chores.',
  fix: 'Say which value or longer aim it serves: "because …", "so that …", or name a value under `values`.',
  bad: pactExample(
    {},
    '# Walk\n\n- Purposeful: It would be nice.\n- Actionable: I walk home by the river.\n- Continuous: Three times a week.\n- Trackable: One line for each walk.',
  ),
  good: pactExample(),
});
