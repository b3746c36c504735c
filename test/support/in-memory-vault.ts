/** A vault in memory: the port `GoalVault` for tests, with a way to change notes behind its back. */
import type { EditResult } from '../../src/core/goal/edit-result';
import type { GoalVault, NoteChange } from '../../src/core/vault/goal-vault';

export interface InMemoryVault extends GoalVault {
  /** The notes as they are now. */
  readonly notes: ReadonlyMap<string, string>;
  /** What another program does: write a note, and tell the watchers. */
  write(path: string, text: string): void;
  remove(path: string): void;
  rename(oldPath: string, newPath: string): void;
}

/** @example inMemoryVault({ 'Goals/Run.md': aNote({ target: 3 }) }) */
export function inMemoryVault(initial: Readonly<Record<string, string>> = {}): InMemoryVault {
  const notes = new Map(Object.entries(initial));
  const listeners = new Set<(change: NoteChange) => void>();
  const tell = (change: NoteChange) => listeners.forEach((listener) => listener(change));

  function textOf(path: string): string {
    const text = notes.get(path);
    if (text === undefined) throw new Error(`there is no note ${path}`);
    return text;
  }
  function write(path: string, text: string): void {
    notes.set(path, text);
    tell({ kind: 'changed', path });
  }

  return {
    notes,
    write,
    remove(path) {
      if (notes.delete(path)) tell({ kind: 'removed', path });
    },
    rename(oldPath, newPath) {
      const text = textOf(oldPath);
      notes.delete(oldPath);
      notes.set(newPath, text);
      tell({ kind: 'renamed', path: newPath, oldPath });
    },
    list: () => Promise.resolve([...notes.keys()]),
    read: (path) => new Promise((resolve) => resolve(textOf(path))),
    edit: (path, change) =>
      new Promise<EditResult>((resolve) => {
        const result = change(textOf(path));
        if (result.ok) write(path, result.text);
        resolve(result);
      }),
    create(path, text) {
      let free = path;
      for (let count = 1; notes.has(free); count += 1) free = path.replace(/\.md$/, ` ${count}.md`);
      write(free, text);
      return Promise.resolve(free);
    },
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
