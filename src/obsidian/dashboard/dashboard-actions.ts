/** What the dashboard asks for, done in Obsidian. In: the app, the edits and the screens. Out: the actions `src/ui` calls. */
import type { App, HoverParent } from 'obsidian';
import { t } from '../../i18n/plugin';
import type { DashboardActions } from '../../ui/dashboard-actions';
import { draftFromSentence } from '../../ui/draft-from-sentence';
import type { EditContext } from '../edits/edit-context';
import { fixFinding } from '../edits/fix-findings';
import { logTypedCheckIn } from '../edits/log-check-in';
import { tickMilestone } from '../edits/tick-milestone';
import { hoverNote } from '../hover-note';
import { openTarget } from '../open-place';
import { handled } from '../report';
import type { Screens } from '../screens';
import { openDay } from './open-day';
import { noteToTurn } from './note-to-turn';
import { savePicture } from './save-picture';

export interface DashboardHost {
  readonly app: Pick<App, 'fileManager' | 'vault' | 'workspace'>;
  readonly edits: EditContext;
  readonly screens: Pick<
    Screens,
    'showGoalForm' | 'showLogCheckIn' | 'showRound' | 'showAdjust' | 'showFindings' | 'showTurnIntoGoal'
  >;
}

export function dashboardActions(
  { app, edits, screens }: DashboardHost,
  hoverParent: HoverParent,
): DashboardActions {
  return {
    openNote: (target) => handled(t('plugin.action.open'), openTarget(target, app, edits)),
    logCheckIn: (path, value, comment, date = edits.today()) =>
      logTypedCheckIn(path, { value, date, comment }, edits),
    tickMilestone: (path, milestone, mark) => tickMilestone(path, milestone, mark, edits),
    createGoal: (framework) => screens.showGoalForm(framework),
    startFrom: (sentence) => {
      const { framework, draft } = draftFromSentence(sentence);
      screens.showGoalForm(framework, draft);
    },
    noteToTurn: noteToTurn(app),
    turnNote: (path) => screens.showTurnIntoGoal(path),
    showProblems: () => screens.showFindings(null),
    linkTo(path) {
      const file = app.vault.getFileByPath(path);
      const { path: source = '' } = app.workspace.getActiveFile() ?? {};
      return file === null ? '' : app.fileManager.generateMarkdownLink(file, source);
    },
    askCheckIn: () => screens.showLogCheckIn(null),
    adjust: (path) => screens.showAdjust(path),
    startRound: () => screens.showRound(),
    openDay: (date, event) => handled(t('plugin.action.open'), openDay(date, event, app)),
    savePicture: (picture) => savePicture(picture, app),
    applyFix: (path, rule, line) => fixFinding(path, { rule, line }, edits),
    hoverNote: (path, targetEl, event) => hoverNote({ path, targetEl, event, hoverParent }, app.workspace),
  };
}
