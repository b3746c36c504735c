/** *Adjust goal*: moves the plan of the goal that is open, else of one that is chosen. */
import type { Command } from 'obsidian';
import { t } from '../../i18n/check-in';
import type { ActiveNote } from '../active-note';
import type { Screens } from '../screens';

export function adjustGoal(screens: Pick<Screens, 'showAdjust'>, activeNote: ActiveNote): Command {
  return {
    id: 'adjust-goal',
    name: t('checkIn.command.adjust'),
    icon: 'sliders-horizontal',
    callback() {
      const note = activeNote();
      screens.showAdjust(note?.isGoal === true ? note.path : null);
    },
  };
}
