/**
 * Edits of notes that can be taken back together, for views that stand beside them. In: changes. Out: they are made, and the last of
 * them can be undone in every note that still says what it said afterwards.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Change } from '../../core/goal/changing-goal';
import { replacing } from '../../core/lint/plan-fixes';
import type { ActionOutcome } from '../../ui/dashboard-actions';
import type { EditContext } from './edit-context';
import { editNote } from './edit-note';

export interface NoteChange {
  readonly path: string;
  readonly change: Change;
}

export interface UndoableEdits {
  /** What was done last and can be undone, in words; null = nothing. */
  readonly changed: ReadonlySignal<string | null>;
  /** Changes the notes one after the other; each as one step of its own editor. One that is refused keeps none of the others back. */
  readonly make: (changes: readonly NoteChange[], said: (count: number) => string) => Promise<ActionOutcome>;
  readonly undo: () => Promise<ActionOutcome>;
}

interface Done {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export function undoableEdits(context: Pick<EditContext, 'vault' | 'noteChanged'>): UndoableEdits {
  const changed = signal<string | null>(null);
  let last: readonly Done[] = [];

  async function make(
    changes: readonly NoteChange[],
    said: (count: number) => string,
  ): Promise<ActionOutcome> {
    const done: Done[] = [];
    const refused: string[] = [];
    for (const { path, change } of changes) {
      let made: Done | null = null;
      const outcome = await editNote(
        path,
        (text) => {
          const result = change(text);
          made = result.ok ? { path, before: text, after: result.text } : null;
          return result;
        },
        context,
      );
      if (!outcome.ok) refused.push(changes.length === 1 ? outcome.message : `${path}: ${outcome.message}`);
      else if (made !== null) done.push(made);
    }
    if (done.length > 0) {
      last = done;
      changed.value = said(done.length);
    }
    return refused.length === 0 ? { ok: true } : { ok: false, message: refused.join('\n') };
  }

  async function undo(): Promise<ActionOutcome> {
    const refused: string[] = [];
    for (const { path, before, after } of [...last].reverse()) {
      const outcome = await editNote(path, replacing(after, before), context);
      if (!outcome.ok) refused.push(`${path}: ${outcome.message}`);
    }
    last = [];
    changed.value = null;
    return refused.length === 0 ? { ok: true } : { ok: false, message: refused.join('\n') };
  }

  return { changed, make, undo };
}
