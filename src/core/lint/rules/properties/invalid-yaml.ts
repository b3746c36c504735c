import { defineNoteRule } from '../../define-rule';
import { smartExample } from '../../example-note';

export const invalidYaml = defineNoteRule({
  id: 'properties/invalid-yaml',
  severity: 'error',
  summary: 'The properties, or the note as a whole, cannot be read.',
  why: 'A goal that cannot be read is not followed, and it is never edited, so that nothing is lost.',
  fix: 'Look at the place the message names: a missing quote, bracket, colon or closing --- is the usual cause.',
  bad: smartExample({ values: '[Client progress, Learning' }),
  good: smartExample(),
  check: ({ note }) =>
    note.problems
      .filter(({ code }) => code !== 'duplicate-key')
      .map(({ from, to, message }) => ({ from, to, message })),
});
