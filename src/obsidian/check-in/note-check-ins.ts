/** Logging what a daily note speaks of. In: its path, or one line of it. Out: a window with all of them; or the check-in is in its goal. */
import { Notice } from 'obsidian';
import type { LocalDate } from '../../core/calendar/local-date';
import { type DailyCheckIn, dailyCheckIns } from '../../core/daily/daily-check-ins';
import { dateOfNote } from '../../core/daily/date-of-note';
import { previewCheckIn } from '../../core/dashboard/preview-check-in';
import { loggingCheckIn } from '../../core/goal/changing-goal';
import type { Goal } from '../../core/goal/goal';
import type { NewCheckIn } from '../../core/goal/check-in-line';
import { counted, t } from '../../i18n/check-in';
import type { ActionOutcome } from '../../ui/dashboard-actions';
import type { NoteLine } from '../../ui/check-in/note-check-ins';
import { textNow } from '../edits/text-now';
import { undoableEdits } from '../edits/undoable-edits';
import { NoteCheckInsModal } from '../modals/note-check-ins-modal';
import { undoNotice } from '../undo-notice';
import type { CheckInHost } from './check-in-screens';

type Host = Pick<CheckInHost, 'app' | 'edits' | 'index' | 'show'>;

interface Wanted {
  readonly goal: Goal;
  readonly checkIn: NewCheckIn;
}

export async function showNoteCheckIns(path: string, host: Host): Promise<void> {
  const { app, edits, index, show } = host;
  const date = dateOfNote(path);
  const today = edits.today();
  if (date === null || date > today) {
    new Notice(t(date === null ? 'checkIn.ofNote.noDay' : 'checkIn.ofNote.ahead'));
    return;
  }
  const found = dailyCheckIns({ path, text: await textNow(path, edits), date }, index());
  if (found.length === 0) {
    new Notice(t('checkIn.ofNote.none'));
    return;
  }
  const fresh = found.filter((each) => each.state === 'new');
  show(
    new NoteCheckInsModal(app, path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, ''), {
      lines: found.map((each) => lineOf(each, host, today)),
      log: () => logAll(fresh, host),
    }),
  );
}

function lineOf(each: DailyCheckIn, { edits, index }: Host, today: LocalDate): NoteLine {
  const { line, state, words } = each;
  if (each.state === 'wrong') return { line, state, title: words, says: each.message };
  const { goal, checkIn } = each;
  const preview = previewCheckIn(goal, checkIn, { index: index(), today, settings: edits.settings() });
  return preview.ok
    ? { line, state, title: goal.title.value, says: preview.line }
    : { line, state: 'wrong', title: goal.title.value, says: preview.message };
}

/** Each in its goal, and all of them to be taken back at once. */
export async function logAll(
  wanted: readonly Wanted[],
  { edits }: Pick<Host, 'edits'>,
): Promise<ActionOutcome> {
  const undoable = undoableEdits(edits);
  const { schema } = edits.settings();
  const outcome = await undoable.make(
    wanted.map(({ goal: { path }, checkIn }) => ({ path, change: loggingCheckIn(path, checkIn, schema) })),
    (count) => counted(count, 'checkIn.ofNote.doneOne', 'checkIn.ofNote.doneMany'),
  );
  const said = undoable.changed.peek();
  if (said !== null) undoNotice(said, undoable.undo);
  return outcome;
}
