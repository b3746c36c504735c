/** *Log check-in*: for the goal that is open, else for one that is chosen. */
import type { Command } from 'obsidian';
import { t } from '../../i18n/plugin';
import type { ActiveNote } from '../active-note';
import type { Screens } from '../screens';

export function logCheckIn(screens: Pick<Screens, 'showLogCheckIn'>, activeNote: ActiveNote): Command {
  return {
    id: 'log-check-in',
    name: t('plugin.command.logCheckIn'),
    icon: 'calendar-check',
    callback() {
      const note = activeNote();
      screens.showLogCheckIn(note?.isGoal === true ? note.path : null);
    },
  };
}
