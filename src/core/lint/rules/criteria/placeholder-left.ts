import { defineRule } from '../../define-rule';
import { smartExample } from '../../example-note';

/** `{{title}}` and the like, as our templates and the core Templates write them. */
const PLACEHOLDER = /\{\{[^{}\n]{1,80}\}\}/g;

export const placeholderLeft = defineRule({
  id: 'criteria/placeholder-left',
  severity: 'warning',
  summary: 'A placeholder of a template was left in the note.',
  why: 'A placeholder counts as nothing written; the criterion it stands for is not met by it.',
  fix: 'Write what it stands for, or remove it.',
  bad: smartExample({}, '# Homework\n\nI will create a homework plan for 3 clients so that {{relevant}}.'),
  good: smartExample(),
  check: ({ goal }) =>
    [...goal.text.matchAll(PLACEHOLDER)].map((found) => {
      const place = { from: found.index, to: found.index + found[0].length };
      return {
        ...place,
        message: `${found[0]} is a placeholder that was never filled in.`,
        fixes: [{ label: 'Remove the placeholder', edits: [{ ...place, insert: '' }] }],
      };
    }),
});
