/** The plugin's `data.json`. In: the plugin. Out: its data, told apart from a file that is there but broken. */
import type { Plugin } from 'obsidian';
import { t } from '../../i18n/plugin';
import type { SettingsFile } from './settings-store';

export type SettingsOwner = Pick<Plugin, 'loadData' | 'saveData' | 'manifest' | 'app'>;

export function settingsFile(owner: SettingsOwner): SettingsFile {
  const { vault } = owner.app;
  const folder = owner.manifest.dir ?? `${vault.configDir}/plugins/${owner.manifest.id}`;
  const name = `${folder}/data.json`;
  return {
    name,
    async load() {
      const data = (await owner.loadData()) as unknown;
      // A file that is no JSON loads as if there was none: it must not be taken for "nothing stored yet".
      if ((data === null || data === undefined) && (await hasContent(name))) {
        throw new Error(t('plugin.settings.notJson'));
      }
      return data ?? null;
    },
    save: (data) => owner.saveData(data),
  };

  async function hasContent(path: string): Promise<boolean> {
    if (!(await vault.adapter.exists(path))) return false;
    const text = (await vault.adapter.read(path)).trim();
    return text !== '' && text !== 'null';
  }
}
