/** Logs a check-in. In: a goal's path and what a person typed. Out: it is in the note, or why not. */
import type { LocalDate } from '../../core/calendar/local-date';
import { isLocalDate } from '../../core/calendar/local-date';
import { parseCheckInValue } from '../../core/goal/check-in-value';
import { loggingCheckIn } from '../../core/goal/changing-goal';
import { t } from '../../i18n/plugin';
import type { ActionOutcome } from '../../ui/dashboard-actions';
import type { EditContext } from './edit-context';
import { editNote } from './edit-note';

export interface TypedCheckIn {
  /** `3`, `3 km`, `+2`, `done`, `skip`. */
  readonly value: string;
  readonly date: LocalDate;
  readonly comment: string;
}

export async function logTypedCheckIn(
  path: string,
  { value, date, comment }: TypedCheckIn,
  context: EditContext,
): Promise<ActionOutcome> {
  const parsed = parseCheckInValue(value);
  if (!parsed.ok) return parsed;
  if (!isLocalDate(date)) return { ok: false, message: t('plugin.logCheckIn.badDate') };
  if (date > context.today()) return { ok: false, message: t('plugin.logCheckIn.ahead') };
  const checkIn = { date, report: parsed.report, comment: comment.trim() };
  return editNote(path, loggingCheckIn(path, checkIn, context.settings().schema), context);
}
