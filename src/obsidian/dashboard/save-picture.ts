/** A chart as a file of the vault. In: the picture. Out: an attachment where the person keeps theirs, and a word where that is. */
import { type App, Notice } from 'obsidian';
import { goalFileName } from '../../core/templates/goal-file-name';
import { t } from '../../i18n/plugin';
import type { ActionOutcome, Picture } from '../../ui/dashboard-actions';

export async function savePicture(
  { name, path, png }: Picture,
  { fileManager, vault }: Pick<App, 'fileManager' | 'vault'>,
): Promise<ActionOutcome> {
  const place = await fileManager.getAvailablePathForAttachment(`${goalFileName(name)}.png`, path);
  await vault.createBinary(place, await png.arrayBuffer());
  new Notice(t('plugin.notice.pictureSaved', { path: place }));
  return { ok: true };
}
