/** A note among the goals, readable or not. In: the index and a path. Out: its text and title. */
import type { GoalIndex } from '../core/vault/goal-index';

export interface NoteInIndex {
  readonly title: string;
  readonly text: string;
}

/** Null when the note is no goal. A goal whose properties cannot be read is one. */
export function noteIn(index: Pick<GoalIndex, 'get' | 'unreadable'>, path: string): NoteInIndex | null {
  const goal = index.get(path);
  if (goal !== null) return { title: goal.title.value, text: goal.text };
  return index.unreadable().find((note) => note.path === path) ?? null;
}
