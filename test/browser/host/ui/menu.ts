/** Obsidian's `Menu`: items in their sections, at a place, until something is chosen or clicked elsewhere. */
import { Component } from '../base/component.ts';
import { MenuItem } from './menu-item.ts';

export class Menu extends Component {
  readonly dom = createDiv('menu');
  readonly #items: MenuItem[] = [];

  addItem(fill: (item: MenuItem) => unknown): this {
    const item = new MenuItem(() => this.hide());
    this.#items.push(item);
    fill(item);
    return this;
  }

  showAtPosition({ x, y }: { readonly x: number; readonly y: number }): this {
    const sections = [...new Set(this.#items.map(({ section }) => section))];
    for (const section of sections) {
      if (this.dom.childElementCount > 0) this.dom.createDiv('menu-separator');
      this.dom.append(...this.#items.filter((item) => item.section === section).map(({ dom }) => dom));
    }
    document.body.appendChild(this.dom);
    const { width, height } = this.dom.getBoundingClientRect();
    const [left, top] = [Math.min(x, innerWidth - width), Math.min(y, innerHeight - height)];
    this.dom.setCssStyles({ left: `${Math.max(0, left)}px`, top: `${Math.max(0, top)}px` });
    this.load();
    return this;
  }

  showAtMouseEvent({ clientX: x, clientY: y }: MouseEvent): this {
    return this.showAtPosition({ x, y });
  }

  override onload(): void {
    const isOutside = ({ target }: Event) => !(target instanceof Node) || !this.dom.contains(target);
    this.registerDomEvent(document, 'mousedown', (event) => isOutside(event) && this.hide(), true);
    this.registerDomEvent(
      document,
      'keydown',
      (event) => event instanceof KeyboardEvent && event.key === 'Escape' && this.hide(),
      true,
    );
  }

  hide(): void {
    this.dom.remove();
    this.unload();
  }
}
