/** The port to where notes are kept. Obsidian's vault, a folder on disk and the in-memory vault of the tests answer it. */
import type { EditResult } from '../goal/edit-result';

export interface NoteChange {
  readonly kind: 'changed' | 'removed' | 'renamed';
  readonly path: string;
  /** The path before, for `renamed`. */
  readonly oldPath?: string;
  /** The note's new text, for `changed`, when who watches has it at hand; else it must be read. */
  readonly text?: string;
}

export interface GoalVault {
  /** Paths of all Markdown notes, relative to the vault, with `/`. */
  list(): Promise<readonly string[]>;
  /** The note's text, byte for byte. Rejects when it is gone. */
  read(path: string): Promise<string>;
  /** Read, change and write as one step. A refusal writes nothing and is passed through. */
  edit(path: string, change: (text: string) => EditResult): Promise<EditResult>;
  /** Create a note in one write. Resolves to the path used, which has a number added when `path` was taken. */
  create(path: string, text: string): Promise<string>;
  /** Returns what stops the watching. */
  watch(listener: (change: NoteChange) => void): () => void;
}
