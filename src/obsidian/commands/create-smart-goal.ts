/** *Create SMART goal*: opens the form. */
import type { Command } from 'obsidian';
import { t } from '../../i18n/plugin';
import type { Screens } from '../screens';

export function createSmartGoal(screens: Pick<Screens, 'showGoalForm'>): Command {
  return {
    id: 'create-smart-goal',
    name: t('plugin.command.createSmartGoal'),
    icon: 'goal',
    callback: () => screens.showGoalForm('smart'),
  };
}
