/** One line of a menu. */
import { attempt } from '../base/events.ts';
import { setIcon } from '../base/icon.ts';

export class MenuItem {
  readonly dom = createDiv('menu-item tappable');
  readonly #iconEl = this.dom.createDiv('menu-item-icon');
  readonly #titleEl = this.dom.createDiv('menu-item-title');
  #onClick: ((event: MouseEvent) => unknown) | null = null;
  section = '';

  constructor(hideMenu: () => void) {
    this.dom.addEventListener('click', (event) => {
      hideMenu();
      attempt(() => this.#onClick?.(event));
    });
  }

  setTitle(title: string | DocumentFragment): this {
    this.#titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    setIcon(this.#iconEl, icon ?? '');
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    return this;
  }

  onClick(callback: (event: MouseEvent) => unknown): this {
    this.#onClick = callback;
    return this;
  }
}
