/** *Break into criteria*: the clauses of the statement under the criteria they serve. */
import type { Command } from 'obsidian';
import { t } from '../../i18n/coach';
import type { ActiveNote } from '../active-note';
import type { Screens } from '../screens';

export function breakIntoCriteria(
  screens: Pick<Screens, 'showBreakIntoCriteria'>,
  activeNote: ActiveNote,
): Command {
  return {
    id: 'break-into-criteria',
    name: t('coach.command.break'),
    icon: 'split',
    checkCallback(checking) {
      const note = activeNote();
      if (note === null || !note.isGoal) return false;
      if (!checking) screens.showBreakIntoCriteria(note.path);
      return true;
    },
  };
}
