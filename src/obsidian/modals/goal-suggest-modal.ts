/** Chooses a goal by typing a few letters of its title. */
import { type App, type FuzzyMatch, FuzzySuggestModal } from 'obsidian';
import type { Goal } from '../../core/goal/goal';
import { t } from '../../i18n/plugin';

export class GoalSuggestModal extends FuzzySuggestModal<Goal> {
  constructor(
    app: App,
    private readonly goals: readonly Goal[],
    private readonly choose: (goal: Goal) => void,
  ) {
    super(app);
    this.setPlaceholder(t('plugin.chooseGoal.placeholder'));
    this.emptyStateText = t('plugin.chooseGoal.none');
  }

  override getItems(): Goal[] {
    return [...this.goals];
  }

  override getItemText(goal: Goal): string {
    return goal.title.value;
  }

  override renderSuggestion(match: FuzzyMatch<Goal>, el: HTMLElement): void {
    super.renderSuggestion(match, el);
    el.createDiv({ cls: 'suggestion-note', text: match.item.path });
  }

  override onChooseItem(goal: Goal): void {
    this.choose(goal);
  }
}
