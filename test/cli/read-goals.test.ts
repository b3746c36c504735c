import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGoals } from '../../src/cli/read-goals.mts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { aFolder } from '../support/a-folder';
import { aNote } from '../support/a-note';

function read(root: string, isTTY = false, settings = DEFAULT_SETTINGS) {
  let err = '';
  const io = {
    err: (text: string) => void (err += text),
    isTTY: { stdin: false, stdout: false, stderr: isTTY },
  };
  return { ...readGoals({ root, settings }, io), err };
}

describe('reading the goals of a folder', () => {
  it('knows other notes by name only, so that links to them are not broken', () => {
    const root = aFolder({ 'Run.md': aNote({ parent: '[[Health]]' }), 'Health.md': '# Health\n' });
    const { index, err } = read(root);
    expect(index.goals().map((goal) => goal.path)).toEqual(['Run.md']);
    expect(index.parentExists('Run.md')).toBe(true);
    expect(err).toBe('');
  });

  it('takes no template for a goal, as the plugin does not', () => {
    const root = aFolder({ 'Run.md': aNote(), 'Templates/SMART.md': aNote() });
    expect(read(root).index.goals()).toHaveLength(2);
    const settings = { ...DEFAULT_SETTINGS, templateFolder: 'Templates' };
    expect(
      read(root, false, settings)
        .index.goals()
        .map(({ path: note }) => note),
    ).toEqual(['Run.md']);
  });

  it('says what cannot be read and goes on', () => {
    const root = aFolder({ 'Run.md': aNote() });
    mkdirSync(path.join(root, 'folder.md'));
    const { index } = read(root);
    expect(index.goals()).toHaveLength(1);
  });

  it('counts up on a terminal while it reads many notes, and leaves no trace', () => {
    const root = aFolder(Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`n/${at}.md`, ''])));
    expect(read(root).err).toBe('');
    const { err } = read(root, true);
    expect(err).toContain('Reading 250 of 1001 notes');
    expect(err.endsWith('\r\u001b[K')).toBe(true);
  });

  it('knows what daily notes say when a goal names them as its source', () => {
    const root = aFolder({
      'Walk.md': aNote({ source: 'daily:steps' }),
      'Daily/2026-06-12.md': '---\nsteps: 7000\n---\n# Friday\n',
      'Daily/2026-06-13.md': '---\nsteps: [\n---\n',
      'Diary.md': '---\nsteps: 1\n---\n',
    });
    const { index, err } = read(root);
    expect(index.get('Walk.md')?.sourced).toEqual([
      { date: '2026-06-12', amount: 7000, path: 'Daily/2026-06-12.md' },
    ]);
    expect(err).toBe('');
  });
});
