/** Obsidian's `MetadataCache`. It lags behind the vault, as in the app: a note is looked at a moment after it was written. */
import type { CachedMetadata } from 'obsidian';
import { Events } from '../base/events.ts';
import { TAbstractFile, TFile } from './files.ts';
import { findLink } from './find-link.ts';
import { readMetadata } from './read-metadata.ts';
import type { Vault } from './vault.ts';

/** How far it lags. The app takes about as long for a small note. */
const DELAY_MS = 20;

export class MetadataCache extends Events {
  readonly resolvedLinks: Record<string, Record<string, number>> = {};
  readonly #caches = new Map<string, CachedMetadata>();
  readonly #waiting = new Set<TFile>();
  readonly #unchanged = new WeakSet<TFile>();
  #timer = 0;

  constructor(private readonly vault: Vault) {
    super();
    vault.on('create', (file: TAbstractFile) => this.#wait(file));
    vault.on('modify', (file: TFile) => {
      this.#unchanged.delete(file);
      this.#wait(file);
    });
    vault.on('delete', (file: TAbstractFile) => this.#forget(file));
    vault.on('rename', (file: TAbstractFile, oldPath: string) => this.#rename(file, oldPath));
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.getCache(file.path);
  }

  getCache(path: string): CachedMetadata | null {
    return this.#caches.get(path) ?? null;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    return findLink(linkpath, sourcePath, this.vault.getFiles());
  }

  /** The shortest text that leads to a file. */
  fileToLinktext(file: TFile): string {
    const isOnly = this.vault.getFiles().filter(({ name }) => name === file.name).length === 1;
    return isOnly ? file.basename : file.path.replace(/\.md$/, '');
  }

  /**
   * What waits is as it was when the app was closed: the app has it from the last time, and tells `resolved`, but no `changed`.
   */
  keptFromLastTime(): void {
    for (const file of this.#waiting) this.#unchanged.add(file);
  }

  /** Looks at everything that waits, at once. */
  flush(): void {
    window.clearTimeout(this.#timer);
    const batch = [...this.#waiting];
    this.#waiting.clear();
    for (const file of batch) this.#look(file);
    for (const file of batch) {
      this.#resolve(file);
      this.trigger('resolve', file);
    }
    this.trigger('resolved');
  }

  #wait(file: TAbstractFile): void {
    if (!(file instanceof TFile) || file.extension !== 'md') return;
    this.#waiting.add(file);
    this.#later();
  }

  #later(): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.flush(), DELAY_MS);
  }

  #look(file: TFile): void {
    const text = this.vault.adapter.textOf(file.path);
    const cache = readMetadata(text);
    this.#caches.set(file.path, cache);
    if (!this.#unchanged.delete(file)) this.trigger('changed', file, text, cache);
  }

  #resolve(file: TFile): void {
    const { links = [], frontmatterLinks = [] } = this.getFileCache(file) ?? {};
    const counts: Record<string, number> = {};
    for (const { link } of [...links, ...frontmatterLinks]) {
      const path = this.getFirstLinkpathDest(link, file.path)?.path;
      if (path !== undefined) counts[path] = (counts[path] ?? 0) + 1;
    }
    this.resolvedLinks[file.path] = counts;
  }

  #forget(file: TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    const before = this.getFileCache(file);
    this.#caches.delete(file.path);
    this.#waiting.delete(file);
    delete this.resolvedLinks[file.path];
    this.trigger('deleted', file, before);
    this.#later();
  }

  #rename(file: TAbstractFile, oldPath: string): void {
    const cache = this.#caches.get(oldPath);
    this.#caches.delete(oldPath);
    if (cache !== undefined) this.#caches.set(file.path, cache);
    const links = this.resolvedLinks[oldPath];
    delete this.resolvedLinks[oldPath];
    if (links !== undefined) this.resolvedLinks[file.path] = links;
    this.#later();
  }
}
