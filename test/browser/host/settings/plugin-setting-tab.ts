/** Obsidian's `PluginSettingTab` in its declarative form (1.13): definitions in, rows, groups and pages out. */
import type {
  SettingDefinition,
  SettingDefinitionGroup,
  SettingDefinitionItem,
  SettingDefinitionPage,
} from 'obsidian';
import type { App } from '../app/app.ts';
import type { Plugin } from '../app/plugin.ts';
import { setIcon } from '../base/icon.ts';
import { addControl } from './add-control.ts';
import { Setting } from './setting.ts';

type Row = SettingDefinition | SettingDefinitionPage;
type Answer<T> = T | (() => T) | undefined;

function answerOf<T>(answer: Answer<T>, otherwise: T): T {
  if (answer === undefined) return otherwise;
  return typeof answer === 'function' ? (answer as () => T)() : answer;
}

export abstract class PluginSettingTab {
  icon = '';
  readonly id: string;
  readonly name: string;
  readonly containerEl = createDiv('vertical-tab-content');
  /** Shows and hides, enables and disables each row as its definition says at the moment. */
  #refresh: (() => void)[] = [];
  #page: string | null = null;

  constructor(
    readonly app: App,
    readonly plugin: Plugin,
  ) {
    this.id = plugin.manifest.id;
    this.name = plugin.manifest.name;
  }

  abstract getSettingDefinitions(): SettingDefinitionItem[];
  abstract getControlValue(key: string): unknown;
  abstract setControlValue(key: string, value: unknown): unknown;

  /** The definitions have changed: draws them anew. */
  update(): void {
    if (this.containerEl.isConnected) this.#draw();
  }

  refreshDomState(): void {
    for (const refresh of this.#refresh) refresh();
  }

  show(parentEl: HTMLElement): void {
    this.#page = null;
    parentEl.appendChild(this.containerEl);
    this.#draw();
  }

  hide(): void {
    this.#refresh = [];
    this.containerEl.empty();
    this.containerEl.remove();
  }

  #draw(): void {
    this.#refresh = [];
    this.containerEl.empty();
    const items = this.getSettingDefinitions();
    const page = pagesIn(items).find(({ name }) => name === this.#page);
    if (page === undefined) this.#addItems(items, this.containerEl);
    else this.#drawPage(page);
    this.refreshDomState();
  }

  #drawPage(page: SettingDefinitionPage): void {
    const barEl = this.containerEl.createDiv('setting-page-titlebar');
    const backEl = barEl.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': 'Back' } });
    setIcon(backEl, 'chevron-left');
    backEl.addEventListener('click', () => this.#open(null));
    barEl.createSpan({ text: page.name });
    this.#addItems(answerOf<SettingDefinitionItem[]>(page.items, []), this.containerEl);
  }

  #open(page: string | null): void {
    this.#page = page;
    this.#draw();
  }

  #addItems(items: readonly SettingDefinitionItem[], el: HTMLElement): void {
    let looseEl: HTMLElement | null = null;
    for (const item of items) {
      if (isGroup(item)) {
        looseEl = null;
        const groupEl = el.createDiv('setting-group');
        if (item.heading) new Setting(groupEl).setName(item.heading).setHeading();
        const rowsEl = groupEl.createDiv('setting-items');
        for (const row of item.items ?? []) this.#addRow(row, rowsEl);
      } else {
        looseEl ??= el.createDiv('setting-group').createDiv('setting-items');
        this.#addRow(item, looseEl);
      }
    }
  }

  #addRow(row: Row, el: HTMLElement): void {
    const setting = new Setting(el).setName(row.name).setDesc(row.desc ?? '');
    this.#refresh.push(() => setting.settingEl.toggle(answerOf<boolean>(row.visible, true)));
    if ('type' in row) {
      setting.settingEl.addClass('mod-page', 'tappable');
      setting.addButton((button) => button.setIcon('chevron-right').setTooltip(row.name));
      setting.settingEl.addEventListener('click', () => this.#open(row.name));
    } else if ('control' in row && row.control) {
      const { control } = row;
      addControl(control, setting, {
        app: this.app,
        get: (key) => this.getControlValue(key),
        set: async (key, value) => {
          await this.setControlValue(key, value);
          this.refreshDomState();
        },
      });
      this.#refresh.push(() => setting.setDisabled(answerOf<boolean>(control.disabled, false)));
    } else if ('render' in row || 'action' in row) {
      throw new Error('the host draws settings with a control only, so far');
    }
  }
}

function isGroup(item: SettingDefinitionItem): item is SettingDefinitionGroup {
  if ('type' in item && item.type === 'list') throw new Error('the host has no setting lists yet');
  return 'type' in item && item.type === 'group';
}

function pagesIn(items: readonly SettingDefinitionItem[]): readonly SettingDefinitionPage[] {
  return items.flatMap((item) => {
    if (!('type' in item)) return [];
    if (item.type === 'page') return [item, ...pagesIn(answerOf<SettingDefinitionItem[]>(item.items, []))];
    return pagesIn(item.items ?? []);
  });
}
