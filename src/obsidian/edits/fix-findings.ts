/** Settles findings in a note. In: a path and which findings. Out: the note is fixed, or why not. The note is checked anew before. */
import { fixingAll, type FixingContext, fixingFinding } from '../../core/lint/fixing-findings';
import type { ActionOutcome } from '../../ui/dashboard-actions';
import type { EditContext } from './edit-context';
import { editNote } from './edit-note';

/** Applies the first fix of a rule's finding on a line (1-based). */
export function fixFinding(
  path: string,
  rule: string,
  line: number,
  context: EditContext,
): Promise<ActionOutcome> {
  return editNote(path, fixingFinding(path, rule, line, fixingIn(path, context)), context);
}

/** Applies every first fix in a note, as one step to undo. */
export function fixNote(path: string, context: EditContext): Promise<ActionOutcome> {
  return editNote(path, fixingAll(path, fixingIn(path, context)), context);
}

function fixingIn(path: string, { today, settings, index, noteChanged }: EditContext): FixingContext {
  return {
    today: today(),
    settings: settings(),
    // what is typed but not saved yet counts
    indexWith(text) {
      noteChanged(path, text);
      return index();
    },
  };
}
