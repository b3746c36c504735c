/** Chooses the framework for a goal, with a word on when to take which. */
import { type App, SuggestModal } from 'obsidian';
import type { Framework, FrameworkId } from '../../core/frameworks/framework';
import { t } from '../../i18n/plugin';

export class FrameworkSuggestModal extends SuggestModal<Framework> {
  constructor(
    app: App,
    /** The likeliest first. */
    private readonly frameworks: readonly Framework[],
    private readonly choose: (framework: FrameworkId) => void,
  ) {
    super(app);
    this.setPlaceholder(t('plugin.chooseFramework.placeholder'));
  }

  override getSuggestions(query: string): Framework[] {
    const wanted = query.trim().toLowerCase();
    return this.frameworks.filter(({ name, purpose }) => `${name} ${purpose}`.toLowerCase().includes(wanted));
  }

  override renderSuggestion({ name, purpose }: Framework, el: HTMLElement): void {
    el.createDiv({ text: name });
    el.createDiv({ cls: 'suggestion-note', text: purpose });
  }

  override onChooseSuggestion({ id }: Framework): void {
    this.choose(id);
  }
}
