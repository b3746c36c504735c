/** *Check all goals*: the findings of every goal of the vault. */
import type { Command } from 'obsidian';
import { t } from '../../i18n/plugin';
import type { Screens } from '../screens';

export function checkAllGoals(screens: Pick<Screens, 'showFindings'>): Command {
  return {
    id: 'check-all-goals',
    name: t('plugin.command.checkAllGoals'),
    icon: 'list-checks',
    callback: () => screens.showFindings(null),
  };
}
