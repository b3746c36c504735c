/** *Turn current note into a goal*: asks for the framework, then adds what a goal needs. */
import type { Command } from 'obsidian';
import { t } from '../../i18n/plugin';
import type { ActiveNote } from '../active-note';
import type { Screens } from '../screens';

export function turnIntoGoal(screens: Pick<Screens, 'showTurnIntoGoal'>, activeNote: ActiveNote): Command {
  return {
    id: 'turn-into-goal',
    name: t('plugin.command.turnIntoGoal'),
    icon: 'file-check',
    checkCallback(checking) {
      const note = activeNote();
      if (note === null || note.isGoal) return false;
      if (!checking) screens.showTurnIntoGoal(note.path);
      return true;
    },
  };
}
