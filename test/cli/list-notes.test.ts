import { chmodSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInside, listNotes } from '../../src/cli/list-notes.mts';
import { aFolder } from '../support/a-folder';

function list(folder: string) {
  const complaints: string[] = [];
  return { notes: listNotes(folder, (message) => complaints.push(message)), complaints };
}

describe('the notes of a folder', () => {
  it('are its Markdown files at any depth, sorted, with slashes', () => {
    const folder = aFolder({ 'b/c/D.md': '', 'a.md': '', 'B.MD': '', 'x.txt': '', 'y.markdown': '', md: '' });
    expect(list(folder)).toEqual({ notes: ['B.MD', 'a.md', 'b/c/D.md'], complaints: [] });
  });

  it('are not those in hidden folders, of packages, or hidden themselves', () => {
    const folder = aFolder({
      '.obsidian/a.md': '',
      '.trash/b.md': '',
      'x/node_modules/y/c.md': '',
      '.d.md': '',
      'e.md': '',
    });
    expect(list(folder).notes).toEqual(['e.md']);
  });

  it('are listed also when the folder itself is hidden', () => {
    const folder = aFolder({ '.vault/a.md': '' });
    expect(list(path.join(folder, '.vault')).notes).toEqual(['a.md']);
  });

  it('are found through links to folders and notes elsewhere', () => {
    const folder = aFolder({ 'vault/a.md': '', 'elsewhere/b.md': '', 'single.md': '' });
    symlinkSync(path.join(folder, 'elsewhere'), path.join(folder, 'vault/linked'));
    symlinkSync(path.join(folder, 'single.md'), path.join(folder, 'vault/one.md'));
    expect(list(path.join(folder, 'vault')).notes).toEqual(['a.md', 'linked/b.md', 'one.md']);
  });

  it('are listed once when links lead in circles, and under their own name', () => {
    const folder = aFolder({ 'vault/a.md': '', 'vault/sub/b.md': '', 'elsewhere/c.md': '' });
    const vault = path.join(folder, 'vault');
    symlinkSync(vault, path.join(vault, 'loop'));
    symlinkSync(vault, path.join(vault, 'sub/up'));
    symlinkSync(path.join(vault, 'sub'), path.join(vault, 'again'));
    symlinkSync(folder, path.join(vault, 'out'));
    symlinkSync(path.join(folder, 'elsewhere'), path.join(folder, 'elsewhere/self'));
    symlinkSync(path.join(folder, 'nowhere'), path.join(vault, 'dangling.md'));
    const { notes } = list(vault);
    expect(notes).toEqual(['a.md', 'out/elsewhere/c.md', 'sub/b.md']);
  });

  it.skipIf(process.getuid?.() === 0)(
    'are listed as far as folders can be read, and the rest is said',
    () => {
      const folder = aFolder({ 'a.md': '', 'closed/b.md': '' });
      chmodSync(path.join(folder, 'closed'), 0);
      const { notes, complaints } = list(folder);
      chmodSync(path.join(folder, 'closed'), 0o700);
      expect(notes).toEqual(['a.md']);
      expect(complaints).toEqual([expect.stringContaining('closed')]);
    },
  );
});

describe('a path inside a folder', () => {
  it.each([
    ['/a', '/a', true],
    ['/a', '/a/b', true],
    ['/a', '/a/..b', true],
    ['/a', '/ab', false],
    ['/a/b', '/a', false],
  ])('%s holds %s: %s', (folder, file, inside) => {
    expect(isInside(folder, file)).toBe(inside);
  });
});
