/** The folders of the vault under an input of the settings. */
import type { App } from '../app/app.ts';
import { Chooser, type ChooserOwner } from './chooser.ts';
import { Scope } from './scope.ts';

export class PathSuggest implements ChooserOwner<string> {
  readonly #el = createDiv('suggestion-container');
  readonly #scope: Scope;
  readonly #chooser: Chooser<string>;

  constructor(
    private readonly app: App,
    private readonly inputEl: HTMLInputElement,
    private readonly paths: () => readonly string[],
    private readonly choose: (path: string) => void,
  ) {
    this.#scope = new Scope(app.scope);
    this.#chooser = new Chooser(this, this.#el, this.#scope);
    this.#scope.register([], 'Escape', () => {
      this.#close();
      return false;
    });
    inputEl.addEventListener('input', () => this.#show());
    inputEl.addEventListener('focus', () => this.#show());
    inputEl.addEventListener('blur', () => this.#close());
  }

  renderSuggestion(path: string, el: HTMLElement): void {
    el.setText(path);
  }

  selectSuggestion(path: string): void {
    this.#close();
    this.choose(path);
  }

  #show(): void {
    const typed = this.inputEl.value.toLowerCase();
    const fitting = this.paths().filter((path) => path.toLowerCase().includes(typed));
    this.#close();
    if (fitting.length === 0) return;
    const { left, bottom } = this.inputEl.getBoundingClientRect();
    this.#el.setCssStyles({ left: `${left}px`, top: `${bottom}px` });
    document.body.appendChild(this.#el);
    this.app.keymap.pushScope(this.#scope);
    this.#chooser.show(fitting);
  }

  #close(): void {
    this.#el.remove();
    this.app.keymap.popScope(this.#scope);
  }
}
