/** *Compose statement*: one paragraph from what stands under the criteria. */
import type { Command } from 'obsidian';
import { t } from '../../i18n/coach';
import type { ActiveNote } from '../active-note';
import type { Screens } from '../screens';

export function composeStatement(
  screens: Pick<Screens, 'showComposeStatement'>,
  activeNote: ActiveNote,
): Command {
  return {
    id: 'compose-statement',
    name: t('coach.command.compose'),
    icon: 'pilcrow',
    checkCallback(checking) {
      const note = activeNote();
      if (note === null || !note.isGoal) return false;
      if (!checking) screens.showComposeStatement(note.path);
      return true;
    },
  };
}
