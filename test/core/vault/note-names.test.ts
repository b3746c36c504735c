import { describe, expect, it } from 'vitest';
import { createNoteNames } from '../../../src/core/vault/note-names';

function resolve(paths: readonly string[], target: string, from = 'Here/Note.md'): string | null {
  const names = createNoteNames();
  for (const path of paths) names.add(path);
  return names.resolve(target, from);
}

describe('a link', () => {
  it.each([
    ['finds a note by its name', ['Goals/Run.md'], 'Run', 'Goals/Run.md'],
    ['finds it whatever the case', ['Goals/Run.md'], 'rUN', 'Goals/Run.md'],
    ['finds it whichever way its accents are encoded', ['Cafe\u0301.md'], 'caf\u00e9', 'Cafe\u0301.md'],
    ['may end in .md', ['Goals/Run.md'], 'Run.md', 'Goals/Run.md'],
    ['may name the folder', ['A/Run.md', 'B/Run.md'], 'B/Run', 'B/Run.md'],
    ['may name the last folder only', ['X/B/Run.md'], 'B/Run', 'X/B/Run.md'],
    ['with a folder does not find a note elsewhere', ['A/Run.md'], 'B/Run', null],
    ['does not take half a folder name', ['Sub/Run.md'], 'b/Run', null],
    ['may start at the root', ['Run.md', 'A/Run.md'], '/Run', 'Run.md'],
    ['takes the exact path before the same folder', ['Run.md', 'Here/Run.md'], 'Run', 'Run.md'],
    ['takes the same folder before a shorter path', ['A/Run.md', 'Here/Run.md'], 'Run', 'Here/Run.md'],
    ['takes the shorter path', ['Long/Way/Run.md', 'Way/Run.md'], 'Run', 'Way/Run.md'],
    ['takes the first of equals', ['B/Run.md', 'A/Run.md'], 'Run', 'A/Run.md'],
    ['may go up', ['Run.md', 'A/Run.md'], '../A/Run', 'A/Run.md'],
    ['may say here', ['Run.md', 'Here/Run.md'], './Run', 'Here/Run.md'],
    ['keeps dots of a name', ['v1.2.md'], 'v1.2', 'v1.2.md'],
    ['finds nothing', ['Run.md'], 'Walk', null],
    ['to nothing finds nothing', ['Run.md'], '', null],
    ['is not fooled by words of JavaScript', ['Run.md'], '__proto__', null],
  ])('%s', (_, paths, target, expected) => {
    expect(resolve(paths, target)).toBe(expected);
  });

  it('no longer finds a note that is gone', () => {
    const names = createNoteNames();
    expect([names.add('A/Run.md'), names.add('B/Run.md'), names.add('A/Run.md')]).toEqual([
      true,
      true,
      false,
    ]);
    expect([names.delete('A/Run.md'), names.delete('A/Run.md')]).toEqual([true, false]);
    expect(names.resolve('Run', '')).toBe('B/Run.md');
    names.delete('B/Run.md');
    expect(names.resolve('Run', '')).toBeNull();
  });
});
