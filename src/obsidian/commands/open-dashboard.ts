/** *Open dashboard*: in the right sidebar, brought to the front. */
import type { Command } from 'obsidian';
import { t } from '../../i18n/plugin';
import type { Screens } from '../screens';

export function openDashboard(screens: Pick<Screens, 'showDashboard'>): Command {
  return {
    id: 'open-dashboard',
    name: t('plugin.command.openDashboard'),
    icon: 'target',
    callback: () => screens.showDashboard(),
  };
}
