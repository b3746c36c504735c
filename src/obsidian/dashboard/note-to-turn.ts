/** The note in front that could become a goal. In: the app. Out: a signal, current for as long as somebody looks. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { App } from 'obsidian';
import type { NoteToTurn } from '../../ui/dashboard-actions';
import { isNote } from '../obsidian-vault';

/** Only asked for where there are no goals yet: whichever note is open is none. */
export function noteToTurn({ workspace }: Pick<App, 'workspace'>): ReadonlySignal<NoteToTurn | null> {
  const inFront = () => {
    const file = workspace.getActiveFile();
    return isNote(file) ? { path: file.path, title: file.basename } : null;
  };
  const follow = () => (note.value = inFront());
  const note = signal(inFront(), {
    watched() {
      workspace.on('file-open', follow);
      follow();
    },
    unwatched() {
      workspace.off('file-open', follow);
    },
  });
  return note;
}
