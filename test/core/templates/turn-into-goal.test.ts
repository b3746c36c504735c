import { describe, expect, it } from 'vitest';
import { PACT, SMART } from '../../../src/core/frameworks/index';
import type { EditResult } from '../../../src/core/goal/edit-result';
import { readNote } from '../../../src/core/goal/parse-goal';
import { DEFAULT_SCHEMA, type GoalSchema } from '../../../src/core/goal/schema';
import { turnIntoGoal } from '../../../src/core/templates/turn-into-goal';
import { applyEdits } from '../../../src/core/text/span';
import { TODAY } from '../../support/lint-note';

const options = { framework: 'smart', schema: DEFAULT_SCHEMA, today: TODAY } as const;

function turned(result: EditResult): string {
  if (!result.ok) throw new Error(result.refusal.message);
  return result.text;
}

describe('turning a note into a goal', () => {
  it('adds properties on top, and a section with its question for each criterion that is not met', () => {
    const text = turned(
      turnIntoGoal('# Run\n\nI will run 5 km by 1 August 2026.\n\n## Notes\nOld shoes.\n', options),
    );
    const question = (id: string) => SMART.criteria.find((criterion) => criterion.id === id)?.question ?? '';
    expect(text).toBe(
      [
        '---\ntype: goal\nframework: smart\nstatus: active\nstart: 2026-06-15\n---\n# Run\n\nI will run 5 km by 1 August 2026.\n\n',
        `## Notes\nOld shoes.\n\n## Achievable\n%% ${question('achievable')} %%\n\n`,
        `## Relevant\n%% ${question('relevant')} %%\n\n## Check-ins\n`,
      ].join(''),
    );
  });

  it('keeps every byte that was there: its edits only insert', () => {
    for (const text of [
      '# Run\r\n\r\nSoon.\r\n',
      '\uFEFF---\n# mine\ntags: [a]   \n---\n\tx',
      'word',
      '',
      '# A\n\n## Specific\nDone\n\n\n\n',
    ]) {
      const result = turnIntoGoal(text, options);
      if (!result.ok) throw new Error(result.refusal.message);
      expect(applyEdits(text, result.edits)).toBe(result.text);
      for (const { from, to } of result.edits) expect(to).toBe(from);
      expect(readNote('Note.md', result.text, DEFAULT_SCHEMA).kind).toBe('goal');
      if (text.includes('\r')) expect(result.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }
  });

  it('leaves the values of properties alone, but for an empty one', () => {
    const text = turned(
      turnIntoGoal('---\nstatus: idea\nstart: 2025-01-01\ntype: project # mine\ndue:\n---\n', options),
    );
    expect(text).toContain('status: idea\nstart: 2025-01-01\ntype:');
    const read = readNote('Note.md', text, DEFAULT_SCHEMA);
    expect(read).toMatchObject({ kind: 'goal', goal: { status: 'idea', start: '2025-01-01', due: null } });
    if (read.kind === 'goal') expect(read.goal.known.type?.value).toEqual(['project', 'goal']);
  });

  it('does nothing to a goal that lacks nothing', () => {
    const done = turned(
      turnIntoGoal(`# ${PACT.example.title}\n\n${PACT.example.statement}\n`, {
        ...options,
        framework: 'pact',
      }),
    );
    expect(turnIntoGoal(done, { ...options, framework: 'pact' })).toEqual({
      ok: true,
      text: done,
      edits: [],
    });
  });

  it('sets the framework that the person asks for', () => {
    expect(turned(turnIntoGoal('---\nframework: smart\n---\n', { ...options, framework: 'pact' }))).toContain(
      'framework: pact\n',
    );
  });

  it.each([
    [
      'its tag is added to those that are there',
      { by: 'tag', tag: '#goal' },
      '---\ntags: [run, health]\n---\n',
      'tags: [run, health, goal]',
    ],
    ['numbers among the tags stay', { by: 'tag', tag: 'goal' }, '---\ntags: [2024, health]\n---\n', '2024'],
    ['its tag is not added twice', { by: 'tag', tag: 'goal' }, '---\ntags: Goal\n---\n', 'tags: Goal\n'],
    [
      'nothing is added when the folder makes the goal',
      { by: 'folder', folder: 'Goals' },
      '---\na: 1\n---\n',
      '---\na: 1\nframework: smart',
    ],
  ] as const)('%s', (_, recognition, note, expected) => {
    const schema: GoalSchema = { ...DEFAULT_SCHEMA, recognition };
    expect(turned(turnIntoGoal(note, { ...options, schema }))).toContain(expected);
  });

  it.each([
    ['unreadable', '---\na: [\n---\n'],
    ['duplicate-key', '---\na: 1\na: 2\n---\n'],
    ['flow-root', '---\n{a: 1}\n---\n'],
    ['not-exact', '# A\n\n```\nnever closed\n'],
  ])('is refused as %s rather than done badly', (code, text) => {
    expect(turnIntoGoal(text, options)).toMatchObject({ ok: false, refusal: { code } });
  });
});
