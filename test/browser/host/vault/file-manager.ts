/** Obsidian's `FileManager`: a rename that takes the links to the file along. */
import type { App } from '../app/app.ts';
import { type TAbstractFile, TFile } from './files.ts';

export class FileManager {
  constructor(private readonly app: App) {}

  async renameFile(file: TAbstractFile, path: string): Promise<void> {
    const { vault, metadataCache } = this.app;
    if (!(file instanceof TFile)) return vault.rename(file, path);
    const oldPath = file.path;
    const sources = Object.entries(metadataCache.resolvedLinks).filter(([, targets]) => oldPath in targets);
    const before = metadataCache.fileToLinktext(file);
    await vault.rename(file, path);
    const after = metadataCache.fileToLinktext(file);
    if (before === after) return;
    for (const [source] of sources) {
      const from = vault.getFileByPath(source);
      const relinked = (text: string) =>
        text.replace(/\[\[([^[\]|#]+)/g, (link, target: string) => (target === before ? `[[${after}` : link));
      if (from !== null) await vault.process(from, relinked);
    }
  }

  trashFile(file: TAbstractFile): Promise<void> {
    return this.app.vault.delete(file);
  }
}
