/** *Log check-ins of this note*: what a daily note says about goals, into the goals. */
import type { Command } from 'obsidian';
import { dateOfNote } from '../../core/daily/date-of-note';
import { t } from '../../i18n/check-in';
import type { ActiveNote } from '../active-note';
import type { Screens } from '../screens';

export function logNoteCheckIns(screens: Pick<Screens, 'showNoteCheckIns'>, activeNote: ActiveNote): Command {
  return {
    id: 'log-note-check-ins',
    name: t('checkIn.command.ofNote'),
    icon: 'calendar-plus',
    checkCallback(isChecking) {
      const path = activeNote()?.path;
      if (path === undefined || dateOfNote(path) === null) return false;
      if (!isChecking) screens.showNoteCheckIns(path);
      return true;
    },
  };
}
