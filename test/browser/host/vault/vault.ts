/** Obsidian's `Vault` over the disk in memory. Refuses what Obsidian refuses: an existing path, a folder that is not there. */
import { Events } from '../base/events.ts';
import { Disk } from './disk.ts';
import { type TAbstractFile, TFile, TFolder } from './files.ts';
import { normalizePath } from './normalize-path.ts';

export class Vault extends Events {
  readonly configDir = '.obsidian';
  readonly adapter = new Disk();
  readonly #files = new Map<string, TAbstractFile>();
  readonly #root = new TFolder(this, '/');
  /** Per path the last change in progress: changes of one note wait for each other. */
  readonly #changes = new Map<string, Promise<unknown>>();

  static recurseChildren(folder: TFolder, visit: (file: TAbstractFile) => unknown): void {
    visit(folder);
    for (const child of folder.children) {
      if (child instanceof TFolder) Vault.recurseChildren(child, visit);
      else visit(child);
    }
  }

  getName(): string {
    return 'Vault';
  }

  getRoot(): TFolder {
    return this.#root;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return path === '/' ? this.#root : (this.#files.get(path) ?? null);
  }

  getFileByPath(path: string): TFile | null {
    const file = this.getAbstractFileByPath(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const folder = this.getAbstractFileByPath(path);
    return folder instanceof TFolder ? folder : null;
  }

  getFiles(): TFile[] {
    return [...this.#files.values()].filter((file) => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter(({ extension }) => extension === 'md');
  }

  getAllFolders(includeRoot = false): TFolder[] {
    const folders = [...this.#files.values()].filter((file) => file instanceof TFolder);
    return includeRoot ? [this.#root, ...folders] : folders;
  }

  read(file: TFile): Promise<string> {
    return this.adapter.read(file.path);
  }

  cachedRead(file: TFile): Promise<string> {
    return this.adapter.read(file.path);
  }

  async create(path: string, text: string): Promise<TFile> {
    const to = normalizePath(path);
    this.#refuseTaken(to, 'File already exists.');
    this.#parentOf(to);
    await Promise.resolve();
    return this.find(to, text);
  }

  async createBinary(path: string, bytes: ArrayBuffer): Promise<TFile> {
    const file = await this.create(path, '');
    file.stat = this.adapter.putBytes(file.path, new Uint8Array(bytes));
    return file;
  }

  async createFolder(path: string): Promise<TFolder> {
    const to = normalizePath(path);
    this.#refuseTaken(to, 'Folder already exists.');
    await Promise.resolve();
    return this.findFolder(to);
  }

  async modify(file: TFile, text: string): Promise<void> {
    if (this.getFileByPath(file.path) !== file) throw gone(file.path);
    await Promise.resolve();
    file.stat = this.adapter.put(file.path, text);
    this.trigger('modify', file);
  }

  process(file: TFile, change: (text: string) => string): Promise<string> {
    const before = this.#changes.get(file.path) ?? Promise.resolve();
    const run = before
      .catch(() => undefined)
      .then(async () => {
        const text = await this.read(file);
        const changed = change(text);
        if (changed !== text) await this.modify(file, changed);
        return changed;
      });
    this.#changes.set(file.path, run);
    return run;
  }

  async delete(file: TAbstractFile): Promise<void> {
    await Promise.resolve();
    if (file instanceof TFolder) for (const child of [...file.children]) await this.delete(child);
    this.#files.delete(file.path);
    file.parent?.children.remove(file);
    if (file instanceof TFile) this.adapter.drop(file.path);
    this.trigger('delete', file);
  }

  async rename(file: TAbstractFile, path: string): Promise<void> {
    const to = normalizePath(path);
    if (to.toLowerCase() !== file.path.toLowerCase())
      this.#refuseTaken(to, 'Destination file already exists!');
    const parent = this.#parentOf(to);
    await Promise.resolve();
    file.parent?.children.remove(file);
    parent.children.push(file);
    file.parent = parent;
    const moved: [TAbstractFile, string][] = [];
    this.#move(file, to, moved);
    for (const [each, oldPath] of moved) this.trigger('rename', each, oldPath);
  }

  /** As if it had been found on disk: makes the folders too. */
  find(path: string, text: string): TFile {
    const file = new TFile(this, path);
    file.stat = this.adapter.put(path, text);
    this.#add(file);
    return file;
  }

  findFolder(path: string): TFolder {
    const known = this.getFolderByPath(path);
    if (known !== null) return known;
    const folder = new TFolder(this, path);
    this.#add(folder);
    return folder;
  }

  #add(file: TAbstractFile): void {
    const slash = file.path.lastIndexOf('/');
    file.parent = slash < 0 ? this.#root : this.findFolder(file.path.slice(0, slash));
    file.parent.children.push(file);
    this.#files.set(file.path, file);
    this.trigger('create', file);
  }

  #move(file: TAbstractFile, to: string, moved: [TAbstractFile, string][]): void {
    const from = file.path;
    this.#files.delete(from);
    this.#files.set(to, file);
    if (file instanceof TFile) this.adapter.move(from, to);
    file.setPath(to);
    moved.push([file, from]);
    if (file instanceof TFolder)
      for (const child of file.children) this.#move(child, `${to}/${child.name}`, moved);
  }

  #refuseTaken(path: string, message: string): void {
    if (this.getAbstractFileByPath(path) !== null) throw new Error(message);
  }

  #parentOf(path: string): TFolder {
    const slash = path.lastIndexOf('/');
    const folder = slash < 0 ? this.#root : this.getFolderByPath(path.slice(0, slash));
    if (folder === null) throw gone(path);
    return folder;
  }
}

function gone(path: string): Error {
  return new Error(`ENOENT: no such file or directory, open '${path}'`);
}
