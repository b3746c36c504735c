/** Writes the base over all goals. In: the app and the settings. Out: `Goals.base` in the folder for new goals, open; never over another. */
import { type App, normalizePath, Notice } from 'obsidian';
import { goalsBase } from '../../core/bases/goals-base';
import type { Settings } from '../../core/settings/settings';
import { t } from '../../i18n/in-notes';
import type { BasesState } from './goals-bases-view';

/** A base that is there already is opened as it is, and told of. */
export async function createGoalsBase(
  { vault, workspace }: App,
  { goalFolder, ...settings }: Settings,
  { isOn }: BasesState,
): Promise<void> {
  const path = normalizePath(`${goalFolder}/${t('inNotes.base.name')}.base`);
  const there = vault.getFileByPath(path);
  if (there !== null) new Notice(t('inNotes.base.there', { path }));
  else if (goalFolder !== '' && vault.getFolderByPath(normalizePath(goalFolder)) === null)
    await vault.createFolder(normalizePath(goalFolder));
  const file = there ?? (await vault.create(path, goalsBase(settings)));
  // without Bases the file would be handed to another program
  if (isOn) await workspace.getLeaf(false).openFile(file, { active: true });
  else new Notice(t('inNotes.base.off', { path }));
}
