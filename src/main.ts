/** The plugin: what there is, in the order it is put together. What each part does stands in its own file. */
import { Notice, Plugin } from 'obsidian';
import { t } from './i18n/plugin';
import { activeNoteIn } from './obsidian/active-note';
import { addGoalsBasesView } from './obsidian/bases/goals-bases-view';
import { addGoalsBlock } from './obsidian/block/goals-block';
import { COMMANDS } from './obsidian/commands/index';
import { DASHBOARD_VIEW } from './obsidian/dashboard/dashboard-view-type';
import { modelOf } from './obsidian/dashboard/model-of';
import { GoalDashboardView } from './obsidian/dashboard/goal-dashboard-view';
import { createEdits } from './obsidian/edits/create-edits';
import { addGoalEditing } from './obsidian/editor/add-goal-editing';
import { dailyOffer } from './obsidian/editor/daily-offer';
import { addToFileMenu } from './obsidian/file-menu';
import { goalsShown } from './obsidian/goals-shown';
import { goalsOf } from './obsidian/goals-of';
import { HOVER_SOURCE } from './obsidian/hover-note';
import { LiveIndex } from './obsidian/live-index';
import { obsidianVault } from './obsidian/obsidian-vault';
import { PROBLEMS_VIEW, ProblemsView } from './obsidian/problems/problems-view';
import { createScreens } from './obsidian/screens';
import { GoalNotesSettingTab } from './obsidian/settings/goal-notes-setting-tab';
import { settingsFile } from './obsidian/settings/settings-file';
import { savedViews } from './obsidian/settings/saved-views';
import { openSettings, type SettingsStore } from './obsidian/settings/settings-store';
import { Today } from './obsidian/today';

export default class GoalNotesPlugin extends Plugin {
  #store: SettingsStore | null = null;
  #settingTab: GoalNotesSettingTab | null = null;

  override async onload(): Promise<void> {
    const { app } = this;
    const store = await openSettings(settingsFile(this), (message) => new Notice(message, 0));
    this.#store = store;
    const { settings } = store;
    const clock = this.addChild(new Today());
    const vault = obsidianVault(app);
    const live = this.addChild(new LiveIndex(goalsOf(app, vault, settings)));
    const index = () => live.index;
    const edits = createEdits({ app, vault, live, settings, clock });
    const bases = { isOn: false };
    const screens = createScreens({ app, edits, index, state: () => live.state.peek(), bases });
    this.register(() => screens.closeWindow());
    const goals = goalsShown(live, clock.date, settings);

    this.registerView(
      DASHBOARD_VIEW,
      (leaf) => new GoalDashboardView(leaf, goals, { app, edits, screens }, savedViews(store)),
    );
    this.registerView(PROBLEMS_VIEW, (leaf) => new ProblemsView(leaf, goals, { app, edits }));
    const inNotes = { app, edits, screens, goals, bases, model: modelOf(goals) };
    addGoalsBlock(this, inNotes);
    addGoalsBasesView(this, inNotes);
    this.registerHoverLinkSource(HOVER_SOURCE, { display: this.manifest.name, defaultMod: true });
    this.addRibbonIcon('target', t('plugin.command.openDashboard'), () => screens.showDashboard());
    const activeNote = activeNoteIn(app.workspace, index);
    const editing = addGoalEditing(
      this,
      { app, goals, edits, showFindings: (path) => screens.showFindings(path) },
      activeNote,
    );
    for (const command of COMMANDS) this.addCommand(command(screens, activeNote, editing));
    this.registerEditorExtension(dailyOffer(goals, (goal, said) => screens.logSaid(goal, said), this));
    this.registerEvent(
      app.workspace.on('file-menu', (menu, file) => addToFileMenu(menu, file, { index, screens })),
    );
    this.#settingTab = new GoalNotesSettingTab(app, this, store);
    this.addSettingTab(this.#settingTab);
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.#store?.reload();
    this.#settingTab?.update();
  }
}
