/** The settings page. What it shows is data (`setting-definitions.ts`); here it is bound to the store. */
import { type App, type Plugin, PluginSettingTab, type SettingDefinitionItem } from 'obsidian';
import { RULES } from '../../core/lint/rules/index';
import { t } from '../../i18n/plugin';
import { report } from '../report';
import { settingDefinitions } from './setting-definitions';
import { shownValue, storedValue } from './setting-values';
import type { SettingsStore } from './settings-store';

export class GoalNotesSettingTab extends PluginSettingTab {
  override icon = 'target';

  constructor(
    app: App,
    plugin: Plugin,
    private readonly store: SettingsStore,
  ) {
    super(app, plugin);
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return settingDefinitions({
      settings: () => this.store.settings.peek(),
      unreadable: () => this.store.unreadable.peek(),
      rules: RULES,
    });
  }

  override getControlValue(key: string): unknown {
    return shownValue(this.store.settings.peek(), key);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const { path, value: stored } = storedValue(this.store.settings.peek(), key, value);
    try {
      await this.store.change(path, stored);
    } catch (failure) {
      report(t('plugin.action.saveSettings'), failure);
    }
    if (key === 'recognition.by') this.update();
  }
}
