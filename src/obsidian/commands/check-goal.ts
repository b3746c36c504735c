/** *Check current goal*: the findings of the note that is open. */
import type { Command } from 'obsidian';
import { t } from '../../i18n/plugin';
import type { ActiveNote } from '../active-note';
import type { Screens } from '../screens';

export function checkGoal(screens: Pick<Screens, 'showFindings'>, activeNote: ActiveNote): Command {
  return {
    id: 'check-goal',
    name: t('plugin.command.checkGoal'),
    icon: 'list-checks',
    checkCallback(checking) {
      const note = activeNote();
      if (note === null || !note.isGoal) return false;
      if (!checking) screens.showFindings(note.path);
      return true;
    },
  };
}
