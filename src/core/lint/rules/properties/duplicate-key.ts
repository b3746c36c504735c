import { defineNoteRule } from '../../define-rule';
import { smartExample } from '../../example-note';

export const duplicateKey = defineNoteRule({
  id: 'properties/duplicate-key',
  severity: 'error',
  summary: 'A property is there twice.',
  why: 'Nobody can know which of the two counts, and programs disagree. The note is not read, and never edited, until one is gone.',
  fix: 'Delete one of the two lines.',
  bad: smartExample().replace('target: 3', 'target: 3\ntarget: 5'),
  good: smartExample(),
  check: ({ note }) =>
    note.problems
      .filter(({ code }) => code === 'duplicate-key')
      .map(({ from, to, message }) => ({ from, to, message })),
});
