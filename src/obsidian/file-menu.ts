/** The goal's entries in the menu of a note. In: the menu and its file. Out: what one can do with that note. */
import type { Menu, TAbstractFile } from 'obsidian';
import type { GoalIndex } from '../core/vault/goal-index';
import { t as checkIn } from '../i18n/check-in';
import { t } from '../i18n/plugin';
import { noteIn } from './note-in-index';
import { isNote } from './obsidian-vault';
import type { Screens } from './screens';

export interface FileMenuHost {
  readonly index: () => Pick<GoalIndex, 'get' | 'unreadable'>;
  readonly screens: Pick<
    Screens,
    'showTurnIntoGoal' | 'showLogCheckIn' | 'showAdjust' | 'showFindings' | 'showCoach'
  >;
}

export function addToFileMenu(menu: Menu, file: TAbstractFile, { index, screens }: FileMenuHost): void {
  if (!isNote(file)) return;
  const { path } = file;
  const add = (title: string, icon: string, onClick: () => void) =>
    menu.addItem((item) => item.setSection('action').setTitle(title).setIcon(icon).onClick(onClick));
  if (noteIn(index(), path) === null) {
    add(t('plugin.menu.turnIntoGoal'), 'file-check', () => screens.showTurnIntoGoal(path));
    return;
  }
  if (index().get(path) !== null) {
    add(t('plugin.menu.logCheckIn'), 'calendar-check', () => screens.showLogCheckIn(path));
    add(checkIn('checkIn.command.adjust'), 'sliders-horizontal', () => screens.showAdjust(path));
    add(t('plugin.menu.strengthen'), 'sparkles', () => screens.showCoach(path));
  }
  add(t('plugin.menu.checkGoal'), 'list-checks', () => screens.showFindings(path));
}
