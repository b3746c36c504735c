// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SCHEMA } from '../../../src/core/goal/schema';
import { createGoal } from '../../../src/obsidian/edits/create-goal';
import { fixFinding } from '../../../src/obsidian/edits/fix-findings';
import { logTypedCheckIn } from '../../../src/obsidian/edits/log-check-in';
import { tickMilestone } from '../../../src/obsidian/edits/tick-milestone';
import { aNote } from '../../support/a-note';
import { anEditContext } from './an-edit-context';

const A_GOAL = aNote({ measure: 'clients', target: 3, current: 1 }, '# Run\n\n## Milestones\n- [ ] First\n');
const BROKEN = '---\ntype: goal\nstatus: "active\n---\n';
const MISSPELT = aNote({ framework: 'smrt', status: 'actve' });

describe('logging a check-in', () => {
  it('writes the line, mirrors the value, and tells the index', async () => {
    const edits = anEditContext({ 'Run.md': A_GOAL });
    const outcome = await logTypedCheckIn(
      'Run.md',
      { value: '+1', date: '2026-06-14', comment: ' well ' },
      edits,
    );
    expect(outcome).toEqual({ ok: true });
    expect(edits.vault.notes.get('Run.md')).toContain('- 2026-06-14: 2 — well');
    expect(edits.index().get('Run.md')?.current).toBe(2);
  });

  it.each([
    ['a value that is none', 'Run.md', { value: 'lots', date: '2026-06-14' }],
    ['a day that is none', 'Run.md', { value: '1', date: '2026-02-30' }],
    ['a note that is no goal', 'Diary.md', { value: '1', date: '2026-06-14' }],
    ['a note that is not there', 'Gone.md', { value: '1', date: '2026-06-14' }],
  ])('refuses %s and leaves the note alone', async (_, path, typed) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const edits = anEditContext({ 'Run.md': A_GOAL, 'Diary.md': '# Diary\n' });
    const outcome = await logTypedCheckIn(path, { ...typed, comment: '' }, edits);
    expect(outcome.ok).toBe(false);
    expect(edits.vault.notes.get('Run.md')).toBe(A_GOAL);
    expect(edits.vault.notes.get('Diary.md')).toBe('# Diary\n');
  });

  it('says where a note cannot be read', async () => {
    const edits = anEditContext({ 'Run.md': BROKEN });
    const outcome = await logTypedCheckIn('Run.md', { value: '1', date: '2026-06-14', comment: '' }, edits);
    expect(outcome).toMatchObject({ ok: false });
    expect(outcome.ok ? '' : outcome.message).toMatch(/line \d/);
    expect(edits.vault.notes.get('Run.md')).toBe(BROKEN);
  });
});

describe('ticking a milestone', () => {
  it('ticks and opens it', async () => {
    const edits = anEditContext({ 'Run.md': A_GOAL });
    await tickMilestone('Run.md', { position: 0, text: 'First' }, 'done', edits);
    expect(edits.vault.notes.get('Run.md')).toContain('- [x] First');
    await tickMilestone('Run.md', { position: 0, text: 'First' }, 'open', edits);
    expect(edits.vault.notes.get('Run.md')).toBe(A_GOAL);
  });

  it('refuses a milestone that is not there', async () => {
    const outcome = await tickMilestone(
      'Run.md',
      { position: 7, text: 'Seventh' },
      'done',
      anEditContext({ 'Run.md': A_GOAL }),
    );
    expect(outcome.ok).toBe(false);
  });
});

describe('fixing findings', () => {
  it('settles the one that was asked for and no other', async () => {
    const edits = anEditContext({ 'Run.md': MISSPELT });
    expect(await fixFinding('Run.md', { rule: 'properties/unknown-framework', line: 3 }, edits)).toEqual({
      ok: true,
    });
    expect(edits.vault.notes.get('Run.md')).toBe(MISSPELT.replace('smrt', 'smart'));
  });

  it('says so when the finding is not there any more', async () => {
    const edits = anEditContext({ 'Run.md': MISSPELT });
    expect((await fixFinding('Run.md', { rule: 'properties/unknown-framework', line: 9 }, edits)).ok).toBe(
      false,
    );
    expect(edits.vault.notes.get('Run.md')).toBe(MISSPELT);
  });

  it('looks at the note as it is now, not as the index knows it', async () => {
    const edits = anEditContext({ 'Run.md': `---\n# new\n${MISSPELT.slice(4)}` });
    edits.index().set('Run.md', MISSPELT);
    expect((await fixFinding('Run.md', { rule: 'properties/unknown-framework', line: 4 }, edits)).ok).toBe(
      true,
    );
    expect(edits.vault.notes.get('Run.md')).toContain('# new\ntype: goal\nframework: smart');
  });
});

describe('creating a goal', () => {
  it('makes a complete note in the goal folder and knows it at once', async () => {
    const edits = anEditContext({});
    const path = await createGoal(
      {
        framework: 'smart',
        title: 'Run: 5 km?',
        properties: { due: '2026-09-01', measure: '', target: null },
      },
      edits,
    );
    expect(path).toBe('Goals/Run 5 km.md');
    const goal = edits.index().get(path);
    expect(goal?.title.value).toBe('Run: 5 km?');
    expect(goal?.due).toBe('2026-09-01');
    expect(edits.vault.notes.get(path)).not.toContain('measure: ""');
  });

  it('takes the person’s own template', async () => {
    const template = '---\narea: health\n---\n\n# {{title}}\n\n<% tp.date.now() %> at {{time}}\n';
    const edits = anEditContext({}, {}, template);
    const path = await createGoal({ framework: 'pact', title: 'Walk' }, edits);
    const text = edits.vault.notes.get(path) ?? '';
    expect(text).toContain('area: health');
    expect(text).toContain('<% tp.date.now() %> at 09:30');
    expect(edits.index().get(path)?.framework).toBe('pact');
  });

  it.each([
    ['Goals', 'Goals', 'Goals'],
    ['Goals/New', 'Goals', 'Goals/New'],
    ['Elsewhere', 'Goals', 'Goals'],
    ['', 'Goals', 'Goals'],
  ])('puts it where it is a goal: wished %j, goals are in %j', async (goalFolder, folder, expected) => {
    const schema = { ...DEFAULT_SCHEMA, recognition: { by: 'folder', folder } } as const;
    const edits = anEditContext({}, { goalFolder, schema });
    expect(await createGoal({ framework: 'smart', title: 'Run' }, edits)).toBe(`${expected}/Run.md`);
    expect(edits.index().goals()).toHaveLength(1);
  });
});
