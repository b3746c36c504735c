/** The note in front of the person, and whether it is a goal. */
import type { Workspace } from 'obsidian';
import type { GoalIndex } from '../core/vault/goal-index';
import { noteIn } from './note-in-index';
import { isNote } from './obsidian-vault';

export interface NoteInFront {
  readonly path: string;
  /** Also when its properties cannot be read. */
  readonly isGoal: boolean;
}

/** Null when no Markdown note is open. */
export type ActiveNote = () => NoteInFront | null;

export function activeNoteIn(
  workspace: Pick<Workspace, 'getActiveFile'>,
  index: () => GoalIndex,
): ActiveNote {
  return () => {
    const file = workspace.getActiveFile();
    return isNote(file) ? { path: file.path, isGoal: noteIn(index(), file.path) !== null } : null;
  };
}
