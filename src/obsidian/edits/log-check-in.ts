/** Logs a check-in. In: a goal's path and what a person typed. Out: it is in the note, or why not. */
import { loggingCheckIn } from '../../core/goal/changing-goal';
import { readTypedCheckIn, type TypedCheckIn } from '../../core/goal/typed-check-in';
import type { ActionOutcome } from '../../ui/dashboard-actions';
import type { EditContext } from './edit-context';
import { editNote } from './edit-note';

export async function logTypedCheckIn(
  path: string,
  typed: TypedCheckIn,
  context: EditContext,
): Promise<ActionOutcome> {
  const read = readTypedCheckIn(typed, context.today());
  if (!read.ok) return { ok: false, message: read.message };
  return editNote(path, loggingCheckIn(path, read.checkIn, context.settings().schema), context);
}
