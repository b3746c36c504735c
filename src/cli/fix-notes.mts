/** Writing what was planned. In: notes as they are and as they shall be. Out: those that were written; the others are left alone, and why is said. */
import { refusalText } from '../core/goal/changing-goal';
import { replacing } from '../core/lint/plan-fixes';
import { t } from '../i18n/cli';
import type { PlannedFix } from './check-notes.mts';
import type { Io } from './io.mts';
import { editFile } from './node-vault.mts';
import { shownPath } from './shown-path.mts';

/** A note that somebody changed since it was read is left alone: what is written is what was planned, or nothing. */
export function writeFixes(plan: readonly PlannedFix[], io: Io): readonly PlannedFix[] {
  return plan.filter(({ file, before, after }) => {
    const result = editFile(file, replacing(before, after));
    if (result.ok) return true;
    const message = refusalText(result.refusal, before);
    io.err(`${t('cli.edit.leftAlone', { file: shownPath(file, io), message })}\n`);
    return false;
  });
}
