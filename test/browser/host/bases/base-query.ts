/**
 * A base that is shown: in its file, or embedded in a note. In: its YAML, where it goes. Out: the view in front, asked for and told of its
 * notes. As in the app an empty view is hidden, and a hidden one gets no notes.
 */
import { parse } from 'yaml';
import type { App } from '../app/app.ts';
import { debounce } from '../base/debounce.ts';
import { type BasesOption, BasesView, BasesViewConfig, QueryController } from './bases-view.ts';
import { type BaseFile, type BaseView, runBase } from './run-base.ts';

export class BaseQuery extends QueryController {
  #view: BasesView | null = null;
  #shown = 0;
  readonly #base: BaseFile;
  readonly #toolbarEl: HTMLElement;
  readonly #viewEl: HTMLElement;
  readonly #run = debounce(() => this.#update(), 20);

  constructor(
    private readonly app: App,
    text: string,
    el: HTMLElement,
    view = '',
  ) {
    super();
    this.#base = (parse(text) ?? {}) as BaseFile;
    this.#toolbarEl = el.createDiv('bases-toolbar');
    this.#viewEl = el.createDiv('bases-view');
    this.#shown = Math.max(
      0,
      this.#views.findIndex(({ name }) => name === view),
    );
  }

  get #views(): readonly BaseView[] {
    return this.#base.views ?? [];
  }

  override onload(): void {
    const { metadataCache, vault, bases } = this.app;
    this.registerEvent(metadataCache.on('changed', () => this.#run()));
    this.registerEvent(metadataCache.on('deleted', () => this.#run()));
    this.registerEvent(vault.on('rename', () => this.#run()));
    this.registerEvent(bases.on('registered', (type: string) => this.#view?.type === type || this.#show()));
    const observer = new ResizeObserver(() => this.#run());
    observer.observe(this.#viewEl);
    this.register(() => observer.disconnect());
    this.#show();
  }

  override onunload(): void {
    this.#run.cancel();
  }

  #show(): void {
    const view = this.#views[this.#shown];
    if (this.#view !== null) this.removeChild(this.#view);
    this.#view = null;
    this.#viewEl.empty();
    if (view === undefined) return;
    const registration = this.app.bases.views.get(view.type);
    const config = new BasesViewConfig(view as unknown as Record<string, unknown>, () => this.#run());
    this.#drawToolbar(registration?.options?.(config) ?? [], config);
    if (registration === undefined) {
      this.#viewEl.setText(`Unknown view type: ${view.type}`);
      return;
    }
    const made = registration.factory(this, this.#viewEl);
    Object.assign(made, { app: this.app, config });
    this.#view = this.addChild(made);
    this.#run();
  }

  #update(): void {
    const view = this.#views[this.#shown];
    if (this.#view === null || view === undefined || this.#viewEl.offsetParent === null) return;
    this.#view.data = runBase(this.#base, view, this.app);
    this.#view.onDataUpdated();
  }

  #drawToolbar(options: readonly BasesOption[], config: BasesViewConfig): void {
    this.#toolbarEl.empty();
    const views = this.#toolbarEl.createEl('select', { attr: { 'aria-label': 'View' } });
    this.#views.forEach(({ name }, at) => views.createEl('option', { text: name, value: String(at) }));
    views.value = String(this.#shown);
    views.addEventListener('change', () => {
      this.#shown = Number(views.value);
      this.#show();
    });
    for (const { type, key, displayName, default: initial, options: choices = {} } of options) {
      const label = this.#toolbarEl.createEl('label', { text: displayName });
      const stored = config.get(key) ?? initial;
      if (type === 'toggle') {
        const box = label.createEl('input', { attr: { type: 'checkbox' } });
        box.checked = stored === true;
        box.addEventListener('change', () => config.set(key, box.checked));
      } else {
        const select = label.createEl('select');
        for (const [value, text] of Object.entries(choices)) select.createEl('option', { text, value });
        select.value = String(stored);
        select.addEventListener('change', () => config.set(key, select.value));
      }
    }
  }
}
