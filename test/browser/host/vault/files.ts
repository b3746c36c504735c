/** Obsidian's files and folders: one object per path, the same as long as it is there. */
import type { Stat } from './disk.ts';
import type { Vault } from './vault.ts';

export abstract class TAbstractFile {
  name = '';
  parent: TFolder | null = null;

  constructor(
    readonly vault: Vault,
    public path: string,
  ) {
    this.setPath(path);
  }

  setPath(path: string): void {
    this.path = path;
    this.name = path.slice(path.lastIndexOf('/') + 1);
  }
}

export class TFile extends TAbstractFile {
  // `declare`: the constructor above has set them by the time fields would be.
  declare basename: string;
  declare extension: string;
  stat: Stat = { ctime: 0, mtime: 0, size: 0 };

  override setPath(path: string): void {
    super.setPath(path);
    const dot = this.name.lastIndexOf('.');
    this.basename = dot > 0 ? this.name.slice(0, dot) : this.name;
    this.extension = dot > 0 ? this.name.slice(dot + 1) : '';
  }
}

export class TFolder extends TAbstractFile {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }
}
