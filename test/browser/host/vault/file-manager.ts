/** Obsidian's `FileManager`: a rename that takes the links to the file along, and where attachments go. */
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

  /** As with the app's own settings: in the vault's root, numbered when the name is taken. */
  async getAvailablePathForAttachment(filename: string): Promise<string> {
    await Promise.resolve();
    const dot = filename.lastIndexOf('.');
    const isTaken = (path: string) => this.app.vault.getAbstractFileByPath(path) !== null;
    let path = filename;
    for (let at = 1; isTaken(path); at += 1) path = `${filename.slice(0, dot)} ${at}${filename.slice(dot)}`;
    return path;
  }

  /** As with the app's own settings: the shortest path, in double brackets. */
  generateMarkdownLink(file: TFile): string {
    return `[[${this.app.metadataCache.fileToLinktext(file)}]]`;
  }

  trashFile(file: TAbstractFile): Promise<void> {
    return this.app.vault.delete(file);
  }
}
