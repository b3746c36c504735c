/** Settles findings in a note. In: a path and which findings. Out: the note is fixed, or why not. The note is checked anew before. */
import type { EditResult } from '../../core/goal/edit-result';
import { fixAll } from '../../core/lint/fix-note';
import { lintNote } from '../../core/lint/lint-vault';
import { applyEdits, positionAt } from '../../core/text/span';
import { t } from '../../i18n/plugin';
import type { ActionOutcome } from '../../ui/dashboard-actions';
import { changedMiddle } from './changed-middle';
import type { EditContext } from './edit-context';
import { editNote, refused } from './edit-note';

/** Applies the first fix of a rule's finding on a line (1-based). */
export function fixFinding(
  path: string,
  rule: string,
  line: number,
  context: EditContext,
): Promise<ActionOutcome> {
  return editNote(
    path,
    (text) => {
      const index = withText(path, text, context);
      const finding = lintNote(path, index, context.today(), context.settings()).find(
        (each) => each.rule === rule && positionAt(text, each.from).line === line && each.fixes.length > 0,
      );
      const fix = finding?.fixes[0];
      if (fix === undefined) return refused('not-found', t('plugin.refusal.findingGone'));
      return { ok: true, text: applyEdits(text, fix.edits), edits: fix.edits };
    },
    context,
  );
}

/** Applies every first fix in a note, as one step to undo. */
export function fixNote(path: string, context: EditContext): Promise<ActionOutcome> {
  return editNote(
    path,
    (text): EditResult => {
      const index = withText(path, text, context);
      const fixed = fixAll(path, text, { today: context.today(), settings: context.settings(), index });
      if (fixed.applied === 0) return refused('not-found', t('plugin.refusal.nothingToFix'));
      return { ok: true, text: fixed.text, edits: changedMiddle(text, fixed.text) };
    },
    context,
  );
}

/** The index with the note as it is at this moment: what is typed but not saved yet counts. */
function withText(path: string, text: string, { index, noteChanged }: EditContext) {
  noteChanged(path, text);
  return index();
}
