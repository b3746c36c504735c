/** Every window and view of the plugin, opened by name. In: what to show. Out: it is shown; what fails is reported. */
import { type App, type Modal, Notice } from 'obsidian';
import { assess } from '../core/assess/assess';
import { FRAMEWORKS } from '../core/frameworks/index';
import type { FrameworkId } from '../core/frameworks/framework';
import { focusOf } from '../core/progress/focus';
import type { GoalIndex } from '../core/vault/goal-index';
import { t } from '../i18n/plugin';
import { t as inNotes } from '../i18n/in-notes';
import { type CheckInScreens, createCheckInScreens } from './check-in/check-in-screens';
import { createGoalsBase } from './bases/create-goals-base';
import type { BasesState } from './bases/goals-bases-view';
import { type CoachScreens, createCoachScreens, offerStrengthening } from './coach/coach-screens';
import { CoachModal } from './coach/coach-modal';
import { RewriteModal } from './coach/rewrite-modal';
import { DASHBOARD_VIEW } from './dashboard/dashboard-view-type';
import { createGoal, type CreateContext } from './edits/create-goal';
import { turnNoteIntoGoal } from './edits/turn-into-goal';
import { FrameworkSuggestModal } from './modals/framework-suggest-modal';
import { FormModal } from './modals/form-modal';
import { type GoalDrafts, GoalFormModal } from './modals/goal-form-modal';
import type { GoalFormValues } from '../ui/mount-goal-form';
import { openNote } from './open-place';
import { PROBLEMS_VIEW, ProblemsView } from './problems/problems-view';
import { handled } from './report';

export interface Screens extends CoachScreens, CheckInScreens {
  showGoalForm(framework: FrameworkId, draft?: GoalFormValues): void;
  showTurnIntoGoal(path: string): void;
  /** Of one note, or of all goals. */
  showFindings(path: string | null): void;
  showDashboard(): void;
  createGoalsBase(): void;
  /** The plugin goes: a window of ours that is open goes with it. */
  closeWindow(): void;
}

export interface ScreensHost {
  readonly app: App;
  readonly edits: CreateContext;
  readonly index: () => GoalIndex;
  readonly state: () => 'indexing' | 'ready';
  readonly bases: BasesState;
}

export function createScreens({ app, edits, index, state, bases }: ScreensHost): Screens {
  const drafts: GoalDrafts = new Map();
  let shown: Modal | null = null;

  function show(modal: Modal): void {
    shown = modal;
    modal.open();
  }

  const coach = createCoachScreens({ app, edits, index, show });

  return {
    ...coach,
    ...createCheckInScreens({ app, edits, index, state, show }),
    showGoalForm(framework, draft) {
      show(
        new GoalFormModal(app, {
          framework,
          today: edits.today(),
          active: { count: focusOf(index()).count, limit: edits.settings().activeLimit },
          drafts,
          ...(draft === undefined ? {} : { draft }),
          async create(goal) {
            const path = await createGoal(goal, edits);
            await openNote({ path }, app);
            offerStrengthening(index().get(path), () => coach.showCoach(path));
          },
        }),
      );
    },
    showTurnIntoGoal(path) {
      handled(t('plugin.action.turnIntoGoal'), askFramework(path));
    },
    showFindings(path) {
      handled(t('plugin.action.check'), showFindings(path));
    },
    closeWindow() {
      if (shown?.containerEl.isConnected !== true) return;
      if (shown instanceof CoachModal || shown instanceof RewriteModal || shown instanceof FormModal)
        shown.closeNow();
      else shown.close();
    },
    createGoalsBase() {
      handled(inNotes('inNotes.action.createBase'), createGoalsBase(app, edits.settings(), bases));
    },
    showDashboard() {
      handled(
        t('plugin.action.dashboard'),
        app.workspace.ensureSideLeaf(DASHBOARD_VIEW, 'right', { active: true, reveal: true }),
      );
    },
  };

  async function showFindings(path: string | null): Promise<void> {
    const options = { active: true, reveal: true };
    const leaf = await app.workspace.ensureSideLeaf(PROBLEMS_VIEW, 'right', options);
    await leaf.loadIfDeferred();
    if (leaf.view instanceof ProblemsView) leaf.view.showNote(path);
  }

  /** The framework the note's words fit better stands first. */
  async function askFramework(path: string): Promise<void> {
    const likely = assess(await edits.vault.read(path), 'auto').framework;
    const frameworks = Object.values(FRAMEWORKS).sort(
      (a, b) => Number(b.id === likely) - Number(a.id === likely),
    );
    show(
      new FrameworkSuggestModal(app, frameworks, (framework) =>
        handled(t('plugin.action.turnIntoGoal'), turn(path, framework)),
      ),
    );
  }

  async function turn(path: string, framework: FrameworkId): Promise<void> {
    const outcome = await turnNoteIntoGoal(path, framework, edits, app);
    if (!outcome.ok) new Notice(t('plugin.notice.refused', { note: path, message: outcome.message }));
    else if (outcome.path !== path) new Notice(t('plugin.notice.moved', { path: outcome.path }));
    else new Notice(t('plugin.notice.turned', { framework: FRAMEWORKS[framework].name }));
    if (outcome.ok) offerStrengthening(index().get(outcome.path), () => coach.showCoach(outcome.path));
  }
}
