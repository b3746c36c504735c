/** *Create PACT goal*: opens the form. */
import type { Command } from 'obsidian';
import { t } from '../../i18n/plugin';
import type { Screens } from '../screens';

export function createPactGoal(screens: Pick<Screens, 'showGoalForm'>): Command {
  return {
    id: 'create-pact-goal',
    name: t('plugin.command.createPactGoal'),
    icon: 'repeat',
    callback: () => screens.showGoalForm('pact'),
  };
}
