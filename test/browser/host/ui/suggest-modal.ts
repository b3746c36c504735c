/** Obsidian's `SuggestModal`: type, and choose from what fits. It closes before it tells what was chosen. */
import type { App } from '../app/app.ts';
import { attempt } from '../base/events.ts';
import { Chooser, type ChooserOwner } from './chooser.ts';
import { Modal } from './modal.ts';

export abstract class SuggestModal<T> extends Modal implements ChooserOwner<T> {
  emptyStateText = 'No results found.';
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  readonly #chooser: Chooser<T>;

  constructor(app: App) {
    super(app);
    this.modalEl.className = 'prompt';
    this.modalEl.empty();
    const boxEl = this.modalEl.createDiv('prompt-input-container');
    this.inputEl = boxEl.createEl('input', { cls: 'prompt-input', type: 'text' });
    this.resultContainerEl = this.modalEl.createDiv('prompt-results');
    this.#chooser = new Chooser(this, this.resultContainerEl, this.scope);
    this.inputEl.addEventListener('input', () => void this.#search());
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

  override open(): void {
    super.open();
    this.inputEl.focus();
    void this.#search();
  }

  setPlaceholder(text: string): void {
    this.inputEl.placeholder = text;
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.close();
    attempt(() => this.onChooseSuggestion(value, event));
  }

  async #search(): Promise<void> {
    const query = this.inputEl.value;
    const found = await this.getSuggestions(query);
    if (query !== this.inputEl.value) return;
    this.#chooser.show(found);
    if (found.length === 0)
      this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }
}
