// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mayBeGoal } from '../../src/core/goal/recognize';
import { DEFAULT_SCHEMA, type GoalSchema } from '../../src/core/goal/schema';
import { LiveIndex, type LiveIndexSource } from '../../src/obsidian/live-index';
import { aNote } from '../support/a-note';
import { inMemoryVault } from '../support/in-memory-vault';

const IN_FOLDER: GoalSchema = { ...DEFAULT_SCHEMA, recognition: { by: 'folder', folder: 'Goals' } };
const BROKEN = '---\ntype: goal\nstatus: "active\n---\n';

/** A live index over a vault in memory; `settle` lets it do what it has to do. */
function started(notes: Readonly<Record<string, string>>, overrides: Partial<LiveIndexSource> = {}) {
  const vault = inMemoryVault(notes);
  const schema = signal(DEFAULT_SCHEMA);
  const templateFolder = signal('');
  const read: string[] = [];
  const resolved: (() => void)[] = [];
  const live = new LiveIndex({
    vault: {
      ...vault,
      read(path) {
        read.push(path);
        return vault.read(path);
      },
    },
    schema,
    templateFolder,
    resolveLink: (target) => (vault.notes.has(`${target}.md`) ? `${target}.md` : null),
    isGoal: (path, by) => (mayBeGoal(path, vault.notes.get(path) ?? '', by) ? 'yes' : 'no'),
    numbersOf: () => null,
    whenReady: (start) => start(),
    whenResolved(listener) {
      resolved.push(listener);
      return () => void resolved.splice(resolved.indexOf(listener), 1);
    },
    ...overrides,
  });
  live.load();
  const settle = () => vi.advanceTimersByTimeAsync(1000);
  const paths = () => live.index.goals().map(({ path }) => path);
  return { vault, schema, templateFolder, read, resolved, live, settle, paths };
}

describe('LiveIndex', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('reads the goals and no other note', async () => {
    const { read, live, settle, paths } = started({ 'Run.md': aNote(), 'Diary.md': '# Diary\n' });
    expect(live.state.value).toBe('indexing');
    await settle();
    expect(live.state.value).toBe('ready');
    expect(paths()).toEqual(['Run.md']);
    expect(read).toEqual(['Run.md']);
  });

  it('waits until the layout is ready', async () => {
    const ready: (() => void)[] = [];
    const { live, settle, paths } = started(
      { 'Run.md': aNote() },
      { whenReady: (go) => void ready.push(go) },
    );
    await settle();
    expect(live.state.value).toBe('indexing');
    ready.forEach((go) => go());
    await settle();
    expect(paths()).toEqual(['Run.md']);
  });

  it('does not start when it was unloaded before the layout was ready', async () => {
    const ready: (() => void)[] = [];
    const { live, settle, read } = started({ 'Run.md': aNote() }, { whenReady: (go) => void ready.push(go) });
    live.unload();
    ready.forEach((go) => go());
    await settle();
    expect(read).toEqual([]);
  });

  it('comes back to notes that were not known yet', async () => {
    let isKnown = false;
    const { live, resolved, settle, paths } = started(
      { 'Run.md': aNote() },
      { isGoal: () => (isKnown ? 'yes' : 'unknown') },
    );
    await settle();
    expect(paths()).toEqual([]);
    expect(live.state.value).toBe('indexing');
    isKnown = true;
    resolved.forEach((tell) => tell());
    await settle();
    expect(paths()).toEqual(['Run.md']);
    expect(live.state.value).toBe('ready');
  });

  it('does not wait for ever for notes that nothing is told about', async () => {
    const { live, settle } = started({ 'Run.md': aNote() }, { isGoal: () => 'unknown' });
    await settle();
    expect(live.state.value).toBe('indexing');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(live.state.value).toBe('ready');
  });

  it('follows a parent link whose meaning another note changes', async () => {
    let meaning = 'Elsewhere.md';
    const { vault, live, settle } = started(
      { 'Run.md': aNote({ parent: '[[Health]]' }), 'Deep/Health.md': aNote() },
      { resolveLink: () => meaning },
    );
    await settle();
    expect(live.index.parentOf('Run.md')).toBeNull();
    meaning = 'Deep/Health.md';
    vault.write('Health.md', 'an ordinary note of that name');
    await settle();
    expect(live.index.parentOf('Run.md')?.path).toBe('Deep/Health.md');
  });

  it('follows changes, renames and removals', async () => {
    const { vault, settle, paths } = started({ 'Run.md': aNote(), 'Diary.md': '# Diary\n' });
    await settle();
    vault.write('Read.md', aNote());
    vault.write('Diary.md', '# Diary\n\nsome words');
    await settle();
    expect(paths()).toEqual(['Read.md', 'Run.md']);
    vault.rename('Run.md', 'Walk.md');
    vault.remove('Read.md');
    await settle();
    expect(paths()).toEqual(['Walk.md']);
  });

  it('keeps a goal whose properties were broken, and takes it back when they are mended', async () => {
    const { vault, live, settle, paths } = started({ 'Run.md': aNote() });
    await settle();
    vault.write('Run.md', BROKEN);
    await settle();
    expect(paths()).toEqual([]);
    expect(live.index.unreadable().map(({ path }) => path)).toEqual(['Run.md']);
    vault.write('Run.md', aNote());
    await settle();
    expect(paths()).toEqual(['Run.md']);
  });

  it('finds goals anew when they are told in another way', async () => {
    const { schema, settle, paths } = started({ 'Run.md': aNote(), 'Goals/Plain.md': '# Plain\n' });
    await settle();
    expect(paths()).toEqual(['Run.md']);
    schema.value = IN_FOLDER;
    await settle();
    expect(paths()).toEqual(['Goals/Plain.md']);
  });

  it('takes a note that moves into the goal folder', async () => {
    const { vault, schema, settle, paths } = started({ 'Plain.md': '# Plain\n' });
    schema.value = IN_FOLDER;
    await settle();
    vault.rename('Plain.md', 'Goals/Plain.md');
    await settle();
    expect(paths()).toEqual(['Goals/Plain.md']);
  });

  it('leaves templates alone', async () => {
    const { vault, templateFolder, settle, paths } = started({
      'Templates/SMART.md': aNote(),
      'Run.md': aNote(),
    });
    await settle();
    expect(paths()).toHaveLength(2);
    templateFolder.value = 'Templates';
    await settle();
    vault.write('Templates/SMART.md', aNote({ target: 3 }));
    await settle();
    expect(paths()).toEqual(['Run.md']);
  });

  it('says to look again when a missing parent note appears', async () => {
    const { vault, live, settle } = started({ 'Run.md': aNote({ parent: '[[Health]]' }) });
    await settle();
    const before = live.version.value;
    vault.write('Health.md', '# Health\n');
    await settle();
    expect(live.version.value).toBeGreaterThan(before);
  });

  it('does not say so for other ordinary notes', async () => {
    const { vault, live, settle } = started({ 'Run.md': aNote() });
    await settle();
    const before = live.version.value;
    vault.write('Diary.md', '# Diary\n');
    await settle();
    expect(live.version.value).toBe(before);
  });

  it('hears nothing after it was unloaded', async () => {
    const { vault, live, schema, resolved, settle, paths } = started({ 'Run.md': aNote() });
    await settle();
    live.unload();
    vault.write('Read.md', aNote());
    schema.value = IN_FOLDER;
    await settle();
    expect(paths()).toEqual(['Run.md']);
    expect(resolved).toEqual([]);
  });

  describe('with daily notes as a source', () => {
    const SOURCED = aNote({ source: 'daily:steps', target: 10_000 });

    function withDaily(notes: Readonly<Record<string, string>>, known: Readonly<Record<string, number>>) {
      const steps = new Map(Object.entries(known));
      const asked: string[] = [];
      const made = started(notes, {
        numbersOf(path) {
          asked.push(path);
          const amount = steps.get(path);
          return amount === undefined ? null : new Map([['steps', amount]]);
        },
      });
      const amounts = () => made.live.index.get('Walk.md')?.sourced.map(({ amount }) => amount);
      return { ...made, steps, asked, amounts };
    }

    it('knows their numbers without reading them', async () => {
      const { amounts, read, settle } = withDaily(
        { 'Walk.md': SOURCED, '2026-06-12.md': '# Friday', 'Diary.md': '# Mine' },
        { '2026-06-12.md': 7000, 'Diary.md': 1 },
      );
      await settle();
      expect(amounts()).toEqual([7000]);
      expect(read).toEqual(['Walk.md']);
    });

    it('asks for none as long as no goal has a source', async () => {
      const { asked, amounts, vault, settle } = withDaily(
        { 'Walk.md': aNote(), '2026-06-12.md': '' },
        { '2026-06-12.md': 7000 },
      );
      await settle();
      expect(asked).toEqual([]);
      vault.write('Walk.md', SOURCED);
      await settle();
      expect(amounts()).toEqual([7000]);
    });

    it('follows them as they come, change, move and go', async () => {
      const { amounts, steps, vault, live, settle } = withDaily({ 'Walk.md': SOURCED }, {});
      await settle();
      steps.set('2026-06-12.md', 7000);
      const before = live.version.value;
      vault.write('2026-06-12.md', 'new');
      await settle();
      expect(amounts()).toEqual([7000]);
      expect(live.version.value).toBeGreaterThan(before);
      steps.set('2026-06-12.md', 8000);
      vault.write('2026-06-12.md', 'changed');
      await settle();
      expect(amounts()).toEqual([8000]);
      steps.set('2026-06-13.md', 8000);
      vault.rename('2026-06-12.md', '2026-06-13.md');
      await settle();
      expect(live.index.get('Walk.md')?.sourced.map(({ date }) => date)).toEqual(['2026-06-13']);
      vault.remove('2026-06-13.md');
      await settle();
      expect(amounts()).toEqual([]);
    });

    it('waits for the app to know a note', async () => {
      const { amounts, steps, resolved, settle } = withDaily({ 'Walk.md': SOURCED, '2026-06-12.md': '' }, {});
      await settle();
      expect(amounts()).toEqual([]);
      steps.set('2026-06-12.md', 7000);
      resolved.forEach((tell) => tell());
      await settle();
      expect(amounts()).toEqual([7000]);
    });
  });
});
