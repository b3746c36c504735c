/** Settles findings in a note, or allows them. In: a path and which finding. Out: it is done, or why not. The note is checked anew before. */
import { type FindingWanted, type FixingContext, fixingFinding } from '../../core/lint/fixing-findings';
import type { ActionOutcome } from '../../ui/dashboard-actions';
import type { EditContext } from './edit-context';
import { editNote } from './edit-note';

/** Applies a fix of a finding: the first, or the one with the label that is given. */
export function fixFinding(
  path: string,
  wanted: FindingWanted & { readonly fix?: string },
  context: EditContext,
): Promise<ActionOutcome> {
  return editNote(path, fixingFinding(path, wanted, fixingIn(path, context)), context);
}

/** What changes that check a note anew need. */
export function fixingIn(path: string, { today, settings, index, noteChanged }: EditContext): FixingContext {
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
