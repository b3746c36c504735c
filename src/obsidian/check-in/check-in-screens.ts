/** The windows of check-ins. In: a note's path. Out: a window, or a notice why there is none. */
import { type App, type Modal, Notice } from 'obsidian';
import { type PreviewBasis, previewCheckIn } from '../../core/dashboard/preview-check-in';
import { loggingCheckIn } from '../../core/goal/changing-goal';
import { checkInValueText } from '../../core/goal/check-in-value';
import type { NewCheckIn } from '../../core/goal/check-in-line';
import type { Goal } from '../../core/goal/goal';
import { readTypedCheckIn } from '../../core/goal/typed-check-in';
import { dueForCheckIn } from '../../core/progress/check-in-round';
import { statusOfAll } from '../../core/progress/status-of';
import type { GoalIndex } from '../../core/vault/goal-index';
import { t } from '../../i18n/check-in';
import { t as said } from '../../i18n/plugin';
import { mountCheckIn } from '../../ui/check-in/mount-check-in';
import type { EditContext } from '../edits/edit-context';
import { undoableEdits } from '../edits/undoable-edits';
import { GoalSuggestModal } from '../modals/goal-suggest-modal';
import { FormModal } from '../modals/form-modal';
import { RoundModal } from '../modals/round-modal';
import { undoNotice } from '../undo-notice';
import { whyUnreadable } from '../why-unreadable';
import { handled } from '../report';
import { adjustWindow } from './adjust-window';
import { goalOfRound, goalToCheckIn } from './goal-to-check-in';
import { logAll, showNoteCheckIns } from './note-check-ins';

export interface CheckInScreens {
  /** Asks for the goal first when there is no path. */
  showLogCheckIn(path: string | null): void;
  /** Moves the plan of a goal; asks for it first when there is no path. */
  showAdjust(path: string | null): void;
  /** Steps through every goal that is due. */
  showRound(): void;
  /** Of a daily note. */
  showNoteCheckIns(path: string): void;
  /** What one line of a daily note says. */
  logSaid(goal: Goal, checkIn: NewCheckIn): void;
}

export interface CheckInHost {
  readonly app: App;
  readonly edits: EditContext;
  readonly index: () => GoalIndex;
  readonly state: () => 'indexing' | 'ready';
  readonly show: (modal: Modal) => void;
}

export function createCheckInScreens(host: CheckInHost): CheckInScreens {
  const { app, edits, index, state, show } = host;
  const basis = (): PreviewBasis => ({ index: index(), today: edits.today(), settings: edits.settings() });

  return {
    showLogCheckIn: (path) => chosen(path, askCheckIn),
    showAdjust: (path) => chosen(path, (goal) => show(adjustWindow(goal, host))),
    showNoteCheckIns(path) {
      handled(t('checkIn.action.log'), showNoteCheckIns(path, host));
    },
    logSaid(goal, checkIn) {
      const logging = logAll([{ goal, checkIn }], host).then((outcome) => {
        if (!outcome.ok) new Notice(outcome.message);
      });
      handled(t('checkIn.action.log'), logging);
    },
    showRound() {
      const paths = due().map(({ path }) => path);
      if (paths.length === 0) return sayNone(t('checkIn.round.none'));
      const undoable = undoableEdits(edits);
      show(
        new RoundModal(app, {
          paths,
          goalAt(path) {
            const goal = index().get(path);
            return goal === null ? null : goalOfRound(goal, basis());
          },
          async log(path, value) {
            const read = readTypedCheckIn({ value, date: '', comment: '' }, edits.today());
            if (!read.ok) return read;
            const change = loggingCheckIn(path, read.checkIn, edits.settings().schema);
            return undoable.make([{ path, change }], () => '');
          },
          undo: undoable.undo,
        }),
      );
    },
  };

  /** The goal at the path, else one that is asked for. */
  function chosen(path: string | null, go: (goal: Goal) => void): void {
    const goals = index().goals();
    const unreadable = index()
      .unreadable()
      .find((note) => note.path === path);
    const goal = path === null ? null : index().get(path);
    if (goal !== null) go(goal);
    else if (unreadable !== undefined) new Notice(whyUnreadable(unreadable));
    else if (goals.length === 0) sayNone(said('plugin.notice.noGoals'));
    else show(new GoalSuggestModal(app, mostDueFirst(goals), go));
  }

  /** Nothing found may only mean: not read yet. */
  function sayNone(words: string): void {
    new Notice(state() === 'indexing' ? said('plugin.notice.stillReading') : words);
  }

  function due(): readonly Goal[] {
    const { today, settings } = basis();
    const weekStartsOn = settings.weekStartsOn === 'sunday' ? 0 : 1;
    return dueForCheckIn(index(), statusOfAll(index(), today, settings), today, weekStartsOn);
  }

  /** Then what one is working on. */
  function mostDueFirst(goals: readonly Goal[]): readonly Goal[] {
    const first = due();
    const isActive = ({ status }: Goal) => status === 'active';
    return [...new Set([...first, ...goals.filter(isActive), ...goals])];
  }

  function askCheckIn(goal: Goal): void {
    const { path, title } = goal;
    const { schema } = edits.settings();
    const window = new FormModal(app, t('checkIn.title', { goal: title.value }), (container, close) =>
      mountCheckIn(container, {
        goal: goalToCheckIn(goal, basis()),
        today: edits.today(),
        preview: (checkIn) => previewCheckIn(index().get(path) ?? goal, checkIn, basis()),
        async onSave(checkIn) {
          const undoable = undoableEdits(edits);
          const words = t('checkIn.logged', { goal: title.value, value: checkInValueText(checkIn.report) });
          const change = loggingCheckIn(path, checkIn, schema);
          const outcome = await undoable.make([{ path, change }], () => words);
          if (outcome.ok) {
            undoNotice(words, undoable.undo);
            close();
          }
          return outcome;
        },
        onClose: close,
      }),
    );
    show(window);
  }
}
