import { expect, it } from 'vitest';
import { smartExample } from '../../../../../src/core/lint/example-note';
import { findingsIn, TODAY } from '../../../../support/lint-note';

const RULE = 'criteria/placeholder-left';
const found = (text: string) =>
  findingsIn(text, RULE).map(({ from, to, fixes }) => [
    text.slice(from, to),
    fixes[0]?.edits[0]?.insert ?? null,
  ]);

it.each([
  ['so that {{relevant}}.', [['{{relevant}}', '']]],
  ['by {{date}}', [['{{date}}', TODAY]]],
  ['{{ title }} and more', [['{{ title }}', 'Homework']]],
  ['<% tp.file.title %> soon', [['<% tp.file.title %>', null]]],
  ['for TBD clients', [['TBD', null]]],
  [
    'What exactly will you do, and how? Who takes part, where, and why?',
    [['What exactly will you do, and how? Who takes part, where, and why?', null]],
  ],
])('in the statement: %s', (words, expected) => {
  expect(found(smartExample({}, `# Homework\n\nI will create a plan ${words}`))).toEqual(expected);
});

it.each([
  ['a comment', '%% {{relevant}} %%'],
  ['code', '```\n{{relevant}}\n```'],
  ['back-ticks', 'I will explain `{{relevant}}`'],
  ['a word that only looks like one', 'Use the method TODOIST, 5 < 7 % {x}'],
])('not in %s', (_, words) => {
  expect(found(smartExample({}, `# Homework\n\nI will create a plan.\n\n${words}`))).toEqual([]);
});

it.each([
  ['start: "{{date}}"', TODAY],
  ['start: {{date}}', TODAY],
  ['start: "{{start}}"', ''],
])('in a property: %s', (line, insert) => {
  const text = smartExample({ start: null }).replace('status: active', `status: active\n${line}`);
  expect(found(text).map(([, fix]) => fix)).toEqual([insert]);
  expect(findingsIn(text, 'properties/bad-date')).toEqual([]);
});

it('in milestones, bullets, sections and plans, each once', () => {
  const body =
    '# A\n\nWords.\n\n- Specific: {{a}}\n\n## Relevant\n{{b}}\n\n## Milestones\n- [ ] {{c}}\n\n## If–then plans\n- {{d}}\n\n## Notes\n{{not ours}}';
  expect(found(smartExample({}, body)).map(([text]) => text)).toEqual(['{{a}}', '{{b}}', '{{c}}', '{{d}}']);
});
