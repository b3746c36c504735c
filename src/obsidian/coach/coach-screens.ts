/** The windows that help with the words of a goal. In: a note's path. Out: a window, or a notice why there is none. */
import { type App, type Modal, Notice } from 'obsidian';
import { assess } from '../../core/assess/assess';
import { assessGoal } from '../../core/assess/assess-goal';
import { type CoachedNote, startCoaching } from '../../core/coach/coaching';
import type { FrameworkId } from '../../core/frameworks/framework';
import { FRAMEWORKS } from '../../core/frameworks/index';
import type { Change } from '../../core/goal/changing-goal';
import type { Goal } from '../../core/goal/goal';
import { readNote } from '../../core/goal/parse-goal';
import { focusOf } from '../../core/progress/focus';
import { breakIntoCriteria } from '../../core/rewrite/break-into-criteria';
import { composeStatement } from '../../core/rewrite/compose-statement';
import type { GoalIndex } from '../../core/vault/goal-index';
import { t } from '../../i18n/coach';
import { t as said } from '../../i18n/plugin';
import type { EditContext } from '../edits/edit-context';
import { editNote } from '../edits/edit-note';
import { textNow } from '../edits/text-now';
import { moveToGoals } from '../edits/turn-into-goal';
import { FrameworkSuggestModal } from '../modals/framework-suggest-modal';
import { handled } from '../report';
import { CoachModal } from './coach-modal';
import { RewriteModal } from './rewrite-modal';

export interface CoachScreens {
  /** Of a goal, or of a note that is to become one: then it asks for the framework first. */
  showCoach(path: string): void;
  showBreakIntoCriteria(path: string): void;
  showComposeStatement(path: string): void;
}

export interface CoachHost {
  readonly app: App;
  readonly edits: EditContext;
  readonly index: () => GoalIndex;
  readonly show: (modal: Modal) => void;
}

export function createCoachScreens({ app, edits, index, show }: CoachHost): CoachScreens {
  return {
    showCoach(path) {
      handled(t('coach.action.strengthen'), coach(path));
    },
    showBreakIntoCriteria(path) {
      handled(t('coach.action.rewrite'), rewrite(path, 'criteria'));
    },
    showComposeStatement(path) {
      handled(t('coach.action.rewrite'), rewrite(path, 'statement'));
    },
  };

  async function coach(path: string): Promise<void> {
    const text = await textNow(path, edits);
    const { schema } = edits.settings();
    const note = { path, text, schema, today: edits.today() };
    if (readNote(path, text, schema).kind !== 'not-a-goal') return begin({ ...note, framework: 'smart' });
    const likely = assess(text, 'auto').framework;
    const frameworks = Object.values(FRAMEWORKS).sort(
      (a, b) => Number(b.id === likely) - Number(a.id === likely),
    );
    show(
      new FrameworkSuggestModal(app, frameworks, (framework: FrameworkId) => begin({ ...note, framework })),
    );
  }

  function begin(note: CoachedNote): void {
    const coaching = startCoaching(note);
    if ('ok' in coaching) {
      new Notice(said('plugin.notice.refused', { note: note.path, message: coaching.refusal.message }));
      return;
    }
    show(
      new CoachModal(app, {
        coaching,
        active: { count: focusOf(index()).count, limit: edits.settings().activeLimit },
        write: async (change) => {
          const outcome = await write(note.path, change, t('coach.notice.written'));
          if (outcome.ok) await moveToGoals(note.path, note.schema, app);
          return outcome;
        },
      }),
    );
  }

  async function rewrite(path: string, into: 'criteria' | 'statement'): Promise<void> {
    const { schema } = edits.settings();
    const read = readNote(path, await textNow(path, edits), schema);
    if (read.kind !== 'goal') return;
    const isEmpty =
      into === 'criteria' ? breakIntoCriteria(read.goal).length === 0 : composeStatement(read.goal) === '';
    if (isEmpty) new Notice(t(into === 'criteria' ? 'coach.notice.noStatement' : 'coach.notice.noCriteria'));
    else
      show(
        new RewriteModal(app, {
          goal: read.goal,
          schema,
          into,
          write: (change) => write(path, change, t('coach.notice.rewritten')),
        }),
      );
  }

  async function write(path: string, change: Change, done: string) {
    const outcome = await editNote(path, change, edits);
    if (outcome.ok) new Notice(done);
    return outcome;
  }
}

/** After a goal was made: how many criteria it meets, and the way to the coach. Nothing when it meets all of them. */
export function offerStrengthening(goal: Goal | null, strengthen: () => void): void {
  if (goal === null) return;
  const { criteria, language } = assessGoal(goal);
  const all = FRAMEWORKS[goal.framework].criteria.length;
  const met = Object.values(criteria).filter(({ status }) => status === 'met').length;
  if (met === all || language === null) return;
  const notice = new Notice(
    createFragment((fragment) => {
      fragment.createDiv({ text: t('coach.notice.weak', { met, all }) });
      fragment
        .createEl('button', { text: t('coach.notice.offer'), cls: 'goal-notes-notice-offer' })
        .addEventListener('click', () => {
          notice.hide();
          strengthen();
        });
    }),
    10_000,
  );
}
