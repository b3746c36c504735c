/** *Strengthen this goal*: one question at a time about what the goal lacks; a note that is none becomes one. */
import type { Command } from 'obsidian';
import { t } from '../../i18n/coach';
import type { ActiveNote } from '../active-note';
import type { Screens } from '../screens';

export function strengthenGoal(screens: Pick<Screens, 'showCoach'>, activeNote: ActiveNote): Command {
  return {
    id: 'strengthen-goal',
    name: t('coach.command.strengthen'),
    icon: 'sparkles',
    checkCallback(checking) {
      const note = activeNote();
      if (note === null) return false;
      if (!checking) screens.showCoach(note.path);
      return true;
    },
  };
}
