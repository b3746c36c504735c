/** *Create goals base*: a `.base` file over all goals in the folder for new goals. */
import type { Command } from 'obsidian';
import { t } from '../../i18n/in-notes';
import type { Screens } from '../screens';

export function createGoalsBase(screens: Pick<Screens, 'createGoalsBase'>): Command {
  return {
    id: 'create-goals-base',
    name: t('inNotes.command.createBase'),
    icon: 'table',
    callback: () => screens.createGoalsBase(),
  };
}
