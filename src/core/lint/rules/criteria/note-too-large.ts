import { defineRule } from '../../define-rule';
import { smartExample } from '../../example-note';

export const noteTooLarge = defineRule({
  id: 'criteria/note-too-large',
  severity: 'warning',
  summary: 'The note is too large, or nested too deeply, for its words to be read.',
  why: 'Only the properties of such a note are read: no criterion is judged and no check-in counts.',
  fix: 'Move what is not about the goal into notes of its own and link to them.',
  bad: smartExample(
    {},
    `# Homework plans\n\n${'> '.repeat(120)}I will create a homework plan for 3 clients.`,
  ),
  good: smartExample(),
  check: ({ goal }) =>
    goal.problems
      .filter(({ code }) => code === 'note-too-large')
      .map(({ from, to, message }) => ({ from, to, message })),
});
