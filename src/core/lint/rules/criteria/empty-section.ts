import { FRAMEWORKS } from '../../../frameworks/index';
import { defineRule } from '../../define-rule';
import { BARE_SMART, smartExample } from '../../example-note';

export const emptySection = defineRule({
  id: 'criteria/empty-section',
  severity: 'warning',
  summary: 'A criterion has its section, but nothing is written in it and nothing else in the note meets it.',
  why: 'An empty heading looks like a plan and is none. It is also where a review will look first.',
  fix: 'Answer the question of the criterion in a sentence, or meet it in the statement.',
  bad: smartExample(
    BARE_SMART,
    '# Better\n\nI want to be a better therapist.\n\n## Achievable\n\n## Relevant\nSo that clients feel heard.',
  ),
  good: smartExample(),
  check: ({ goal, assessment }) =>
    FRAMEWORKS[goal.framework].criteria.flatMap(({ id, heading, question }) => {
      const written = goal.criteria[id];
      if (written?.source !== 'section' || written.text !== '') return [];
      if (assessment.criteria[id]?.status === 'met') return [];
      return [{ ...written.label, message: `Nothing stands under “${heading}” yet. ${question}` }];
    }),
});
