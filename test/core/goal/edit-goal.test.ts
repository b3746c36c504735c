import { describe, expect, it } from 'vitest';
import { insertSection, logCheckIn, markMilestone, type NewCheckIn } from '../../../src/core/goal/edit-goal';
import type { EditResult } from '../../../src/core/goal/edit-result';
import type { Goal } from '../../../src/core/goal/goal';
import { readNote } from '../../../src/core/goal/parse-goal';
import { DEFAULT_SCHEMA } from '../../../src/core/goal/schema';

const HEAD = '---\ntype: goal\n---\n';

function goalOf(text: string): Goal {
  const read = readNote('Goals/Run.md', text, DEFAULT_SCHEMA);
  if (read.kind !== 'goal') throw new Error(`read as ${read.kind}`);
  return read.goal;
}
const value = (amount: number): NewCheckIn => ({
  date: '2026-06-15',
  report: { kind: 'value', amount, unit: null },
  comment: '',
});
const delta = (amount: number): NewCheckIn => ({
  date: '2026-06-15',
  report: { kind: 'delta', amount, unit: null },
  comment: '',
});
const done: NewCheckIn = { date: '2026-06-15', report: { kind: 'done' }, comment: '' };

const textOf = (result: EditResult) => (result.ok ? result.text : result.refusal.code);
/** The body after logging `done`. */
const bodyAfter = (body: string) =>
  textOf(logCheckIn(goalOf(HEAD + body), done, DEFAULT_SCHEMA)).replace(HEAD, '');

describe('logging a check-in', () => {
  it.each([
    // below the last one, in its manner
    ['## Check-ins\n- 2026-01-01: 1\n', '## Check-ins\n- 2026-01-01: 1\n- 2026-06-15: done\n'],
    ['## Check-ins\n- 2026-01-01: 1', '## Check-ins\n- 2026-01-01: 1\n- 2026-06-15: done'],
    [
      '## Check-ins\n\n* 2026-01-01: 1\n\n\n## Reviews\n',
      '## Check-ins\n\n* 2026-01-01: 1\n* 2026-06-15: done\n\n\n## Reviews\n',
    ],
    ['## Check-ins\n  -   2026-01-01: 1\n', '## Check-ins\n  -   2026-01-01: 1\n  -   2026-06-15: done\n'],
    ['## Check-ins\n9. 2026-01-01: 1\n', '## Check-ins\n9. 2026-01-01: 1\n10. 2026-06-15: done\n'],
    [
      '## Check-ins\n- 2026-01-01: 1\n  - a note\n- not one\n',
      '## Check-ins\n- 2026-01-01: 1\n  - a note\n- 2026-06-15: done\n- not one\n',
    ],
    ['## Check-ins\r\n- 2026-01-01: 1\r\n', '## Check-ins\r\n- 2026-01-01: 1\r\n- 2026-06-15: done\r\n'],
    // the lines below it are lazily its own
    [
      '## Check-ins\n- 2026-01-01: 1\nSetext\n===\n',
      '## Check-ins\n- 2026-01-01: 1\nSetext\n===\n- 2026-06-15: done\n',
    ],
    // an empty section
    ['## Check-ins\n', '## Check-ins\n- 2026-06-15: done\n'],
    ['## Check-ins', '## Check-ins\n- 2026-06-15: done'],
    ['## Check-ins\n\n## Reviews', '## Check-ins\n- 2026-06-15: done\n\n## Reviews'],
    [
      '## Check-ins\nEvery Sunday.\n\n### Old\n- 2025\n',
      '## Check-ins\nEvery Sunday.\n\n- 2026-06-15: done\n\n### Old\n- 2025\n',
    ],
    ['## Check-ins\nSetext\n===\nx', '## Check-ins\n- 2026-06-15: done\n\nSetext\n===\nx'],
    // no section
    ['# T\n\nWords.\n', '# T\n\nWords.\n\n## Check-ins\n- 2026-06-15: done\n'],
    [
      '# T\n## Milestones\n- [ ] a\n\n## Reviews\nx',
      '# T\n## Milestones\n- [ ] a\n\n## Check-ins\n- 2026-06-15: done\n\n## Reviews\nx',
    ],
    ['# T\n\n## Reviews\nx', '# T\n\n## Check-ins\n- 2026-06-15: done\n\n## Reviews\nx'],
    [
      '# T\n\n### Milestones\n- [ ] a\n',
      '# T\n\n### Milestones\n- [ ] a\n\n### Check-ins\n- 2026-06-15: done\n',
    ],
    ['', '## Check-ins\n- 2026-06-15: done'],
    // decoys
    ['```\n## Check-ins\n```\n', '```\n## Check-ins\n```\n\n## Check-ins\n- 2026-06-15: done\n'],
    ['# T\n```\nnever closed\n', 'not-exact'],
    ['# T\n%% never closed\n', 'not-exact'],
  ])('in %j', (body, expected) => {
    expect(bodyAfter(body)).toBe(expected);
  });

  it.each<[string, NewCheckIn, string]>([
    ['target: 3\ncurrent: 1 # mirrors', value(2), 'target: 3\ncurrent: 2 # mirrors'],
    ['measure: km', value(2.5), 'measure: km\ncurrent: 2.5'],
    ['target: 3\ncurrent: 2', value(2), 'target: 3\ncurrent: 2'],
    ['target: 3\ncurrent: 1', done, 'target: 3\ncurrent: 1'],
    ['type2: x', value(2), 'type2: x'],
  ])('lets current follow: %j', (properties, checkIn, expected) => {
    const result = textOf(
      logCheckIn(goalOf(`---\ntype: goal\n${properties}\n---\n`), checkIn, DEFAULT_SCHEMA),
    );
    expect(result).toBe(
      `---\ntype: goal\n${expected}\n---\n## Check-ins\n- 2026-06-15: ${checkIn.report.kind === 'done' ? 'done' : String('amount' in checkIn.report ? checkIn.report.amount : '')}`,
    );
  });

  it.each<[string, string, NewCheckIn, number, string]>([
    // an older check-in does not take current back
    ['target: 9\ncurrent: 5', '- 2026-07-01: 5', value(4), 5, '- 2026-06-15: 4'],
    // changes count onto what is there
    ['target: 9\nbaseline: 2\ncurrent: 4', '- 2026-01-01: +2', delta(3), 7, '- 2026-06-15: +3'],
    ['target: 9\nbaseline: 2', '- 2026-01-01: done', delta(3), 5, '- 2026-06-15: +3'],
    // the first change in a note whose current was set by hand
    ['target: 9\ncurrent: 5', '- 2026-01-01: done', delta(2), 7, '- 2026-06-15: 7'],
    ['target: 9\ncurrent: 0.1', '- 2026-01-01: done', delta(0.2), 0.3, '- 2026-06-15: 0.3'],
  ])('counts as people do: %j, %j', (properties, line, checkIn, current, added) => {
    const result = logCheckIn(
      goalOf(`---\ntype: goal\n${properties}\n---\n## Check-ins\n${line}\n`),
      checkIn,
      DEFAULT_SCHEMA,
    );
    const after = goalOf(textOf(result));
    expect(after.current).toBe(current);
    expect(after.text).toContain(`\n${added}\n`);
  });

  it('writes current under the name of the person', () => {
    const schema = {
      ...DEFAULT_SCHEMA,
      properties: { ...DEFAULT_SCHEMA.properties, target: 'Ziel', current: 'Stand' },
    };
    const read = readNote('a.md', '---\ntype: goal\nZiel: 3\n---\n', schema);
    expect(read.kind === 'goal' && textOf(logCheckIn(read.goal, value(1), schema))).toContain(
      '\nStand: 1\n---',
    );
  });

  it.each<[string, string, NewCheckIn, string]>([
    ['a value below zero', HEAD, value(-1), 'not-exact'],
    ['a day that does not exist', HEAD, { ...done, date: '2026-02-30' }, 'not-exact'],
    [
      'a current that cannot be edited',
      '---\ntype: goal\ntarget: 3\ncurrent: &x 1\nb: *x\n---\n',
      value(2),
      'anchor-or-tag',
    ],
    ['a body that was not looked into', HEAD + '>'.repeat(500), done, 'unreadable'],
  ])('is refused for %s', (_, text, checkIn, code) =>
    expect(textOf(logCheckIn(goalOf(text), checkIn, DEFAULT_SCHEMA))).toBe(code),
  );
});

describe('marking a milestone', () => {
  const text = `${HEAD}## Milestones\n- [ ] a 📅 2026-01-01\n* [X] b\n- [-] c`;
  it.each<[number, 'done' | 'open', string]>([
    [0, 'done', text.replace('[ ]', '[x]')],
    [1, 'open', text.replace('[X]', '[ ]')],
    [1, 'done', text],
    [0, 'open', text],
    [2, 'done', text.replace('[-]', '[x]')],
    [2, 'open', text],
    [3, 'done', 'not-found'],
    [-1, 'done', 'not-found'],
  ])('%i %s', (position, mark, expected) => {
    const goal = goalOf(text);
    const wanted = { position, text: goal.milestones[position]?.text ?? 'gone' };
    expect(textOf(markMilestone(goal, wanted, mark))).toBe(expected);
  });

  it.each([
    ['another one stands in its place', '- [ ] New\n- [ ] A\n', '- [ ] New\n- [x] A\n'],
    ['two have its words by now', '- [ ] New\n- [ ] A\n- [ ] A\n', 'not-found'],
    ['its words have changed', '- [ ] A, but later\n', 'not-found'],
  ])('when %s', (_, list, expected) => {
    const note = (lines: string) => `---\ntype: goal\n---\n## Milestones\n${lines}`;
    const outcome = textOf(markMilestone(goalOf(note(list)), { position: 0, text: 'A' }, 'done'));
    expect(outcome).toBe(expected === 'not-found' ? expected : note(expected));
  });
});

describe('adding a section', () => {
  it.each([
    ['# T\n', 'Specific', 'Words.', '# T\n\n## Specific\nWords.\n'],
    [
      '# T\n\n## Measurable\nm\n\n## Time-bound\nt\n',
      'Achievable',
      '',
      '# T\n\n## Measurable\nm\n\n## Achievable\n\n## Time-bound\nt\n',
    ],
    ['# T\n\n## Milestones\n', 'Specific', 'a\nb', '# T\n\n## Specific\na\nb\n\n## Milestones\n'],
    [
      '# T\r\n\r\n## Milestones\r\n',
      'Reviews',
      'a\nb',
      '# T\r\n\r\n## Milestones\r\n\r\n## Reviews\r\na\r\nb\r\n',
    ],
    ['# T\n## Reviews\nlast  \n\n\n', 'My notes', 'x', '# T\n## Reviews\nlast\n\n## My notes\nx  \n\n\n'],
    ['', 'Specific', 'x', '## Specific\nx'],
    ['---\na: 1\n---\n', 'Specific', 'x', '---\na: 1\n---\n## Specific\nx'],
    ['---\na: 1\n---', 'Specific', 'x', '---\na: 1\n---\n## Specific\nx'],
    ['## Milestones\nNext\n===\nx', 'Reviews', '- x', '## Milestones\n\n## Reviews\n- x\n\nNext\n===\nx'],
    ['# T\n\n## timebound\n', 'Time-bound', 'x', 'key-exists'],
    ['# T\n\n## My notes\n', 'My notes', 'x', 'key-exists'],
    ['# T\n```\n', 'Specific', 'x', 'not-exact'],
  ])('to %j: %s', (text, title, body, expected) =>
    expect(textOf(insertSection(text, title, body))).toBe(expected),
  );

  it('says where the section is that is there already', () => {
    const text = '# T\n\n## Specific\n';
    expect(insertSection(text, 'Specific', '')).toMatchObject({ refusal: { at: { from: 5, to: 16 } } });
  });
});
