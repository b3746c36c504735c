/** The list under an input: one item is selected, by mouse or arrows, and chosen by click or Enter. */
import type { Scope } from './scope.ts';

export interface ChooserOwner<T> {
  renderSuggestion(value: T, el: HTMLElement): unknown;
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

/** Obsidian shows no more. */
const LIMIT = 100;

export class Chooser<T> {
  #values: readonly T[] = [];
  #items: readonly HTMLElement[] = [];
  #selected = 0;

  constructor(
    private readonly owner: ChooserOwner<T>,
    private readonly el: HTMLElement,
    scope: Scope,
  ) {
    const step = (by: number) => () => {
      this.#select(this.#selected + by);
      return false;
    };
    scope.register([], 'ArrowDown', step(1));
    scope.register([], 'ArrowUp', step(-1));
    scope.register(null, 'Enter', (event) => {
      if (event.isComposing) return undefined;
      this.#choose(this.#selected, event);
      return false;
    });
  }

  show(values: readonly T[]): void {
    this.#values = values.slice(0, LIMIT);
    this.el.empty();
    this.#items = this.#values.map((value, at) => {
      const itemEl = this.el.createDiv('suggestion-item');
      this.owner.renderSuggestion(value, itemEl);
      itemEl.addEventListener('mousemove', () => this.#select(at));
      // keeps the focus where it is typed
      itemEl.addEventListener('mousedown', (event) => event.preventDefault());
      itemEl.addEventListener('click', (event) => this.#choose(at, event));
      return itemEl;
    });
    this.#select(0);
  }

  #select(at: number): void {
    const count = this.#items.length;
    if (count === 0) return;
    this.#selected = (at + count) % count;
    this.#items.forEach((itemEl, index) => itemEl.toggleClass('is-selected', index === this.#selected));
    this.#items[this.#selected]?.scrollIntoView({ block: 'nearest' });
  }

  #choose(at: number, event: MouseEvent | KeyboardEvent): void {
    const value = this.#values[at];
    if (value !== undefined) this.owner.selectSuggestion(value, event);
  }
}
