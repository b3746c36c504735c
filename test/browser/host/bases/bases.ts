/** The core plugin Bases: which views there are, and whether it is on at all. */
import { Events } from '../base/events.ts';
import { type BasesRegistration, BasesView } from './bases-view.ts';

export class Bases extends Events {
  isOn = true;
  readonly views = new Map<string, BasesRegistration>([
    ['table', { name: 'Table', icon: 'table', factory: (controller, el) => new TableView(controller, el) }],
  ]);

  register(type: string, registration: BasesRegistration): boolean {
    if (!this.isOn) return false;
    if (this.views.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.views.set(type, registration);
    this.trigger('registered', type);
    return true;
  }
}

/** The app's own table, at the least. */
class TableView extends BasesView {
  override readonly type = 'table';
  readonly #el: HTMLElement;

  constructor(controller: BasesView['controller'], el: HTMLElement) {
    super(controller);
    this.#el = el.createEl('table', { cls: 'bases-table' });
  }

  override onDataUpdated(): void {
    this.#el.empty();
    const order = this.config.getOrder();
    const head = this.#el.createEl('tr');
    for (const id of order) head.createEl('th', { text: id });
    for (const entry of this.data.data) {
      const row = this.#el.createEl('tr');
      for (const id of order) row.createEl('td', { text: entry.getValue(id)?.toString() ?? '' });
    }
  }
}
