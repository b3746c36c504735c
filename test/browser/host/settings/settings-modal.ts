/** The app's settings, as far as plugins have tabs in them. */
import { setIcon } from '../base/icon.ts';
import { Modal } from '../ui/modal.ts';
import type { App } from '../app/app.ts';
import type { PluginSettingTab } from './plugin-setting-tab.ts';

export class SettingsModal extends Modal {
  readonly tabs: PluginSettingTab[] = [];
  readonly #navEl: HTMLElement;
  readonly #tabEl: HTMLElement;
  #shown: PluginSettingTab | null = null;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
    this.contentEl.addClass('vertical-tabs-container');
    this.#navEl = this.contentEl.createDiv('vertical-tab-header');
    this.#tabEl = this.contentEl.createDiv('vertical-tab-content-container');
  }

  add(tab: PluginSettingTab): void {
    this.tabs.push(tab);
  }

  remove(tab: PluginSettingTab): void {
    if (this.#shown === tab) this.#show(null);
    this.tabs.remove(tab);
  }

  openTab(id: string): void {
    const tab = this.tabs.find((each) => each.id === id);
    if (tab === undefined) throw new Error(`no settings of ${id}`);
    this.open();
    this.#show(tab);
  }

  override onOpen(): void {
    this.#show(this.tabs[0] ?? null);
  }

  override onClose(): void {
    this.#show(null);
  }

  #show(tab: PluginSettingTab | null): void {
    this.#shown?.hide();
    this.#shown = tab;
    this.#navEl.empty();
    for (const each of this.tabs) {
      const itemEl = this.#navEl.createDiv('vertical-tab-nav-item');
      itemEl.toggleClass('is-active', each === tab);
      setIcon(itemEl.createDiv('vertical-tab-nav-item-icon'), each.icon);
      itemEl.createSpan({ text: each.name });
      itemEl.addEventListener('click', () => this.#show(each));
    }
    tab?.show(this.#tabEl);
  }
}
