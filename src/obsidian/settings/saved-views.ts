/** Saved views of the dashboard as the settings keep them. In: the settings. Out: the list and the way to change it. */
import { computed } from '@preact/signals';
import { t } from '../../i18n/plugin';
import type { SavedViews } from '../../ui/dashboard-actions';
import { handled } from '../report';
import type { SettingsStore } from './settings-store';

export function savedViews({ settings, change }: Pick<SettingsStore, 'settings' | 'change'>): SavedViews {
  return {
    list: computed(() => settings.value.savedViews),
    keep: (views) => handled(t('plugin.action.saveSettings'), change(['savedViews'], views)),
  };
}
