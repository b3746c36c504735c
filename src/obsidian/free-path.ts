/** Where a new note goes. In: the wished path. Out: a path that is free on every file system, its folder made. */
import { TFolder, type Vault } from 'obsidian';

type Folders = Pick<Vault, 'getRoot' | 'createFolder'>;

/**
 * A free path for a new note, with a number added when the wished one is taken.
 * Upper and lower case count as the same, because most file systems take them so.
 * @example await freePath(vault, 'Goals/Run.md') // => 'Goals/Run 1.md'
 */
export async function freePath(vault: Folders, wished: string): Promise<string> {
  const parts = wished.split('/');
  const name = parts.pop() ?? wished;
  const folder = await folderFor(vault, parts);
  const taken = new Set(folder.children.map((child) => keyOf(child.name)));
  const base = name.replace(/\.md$/, '');
  let free = `${base}.md`;
  for (let count = 1; taken.has(keyOf(free)); count += 1) free = `${base} ${count}.md`;
  return folder.isRoot() ? free : `${folder.path}/${free}`;
}

async function folderFor(vault: Folders, parts: readonly string[]): Promise<TFolder> {
  let folder = vault.getRoot();
  for (const part of parts) {
    const existing: TFolder | undefined = folder.children
      .filter((child) => child instanceof TFolder)
      .sort((a, b) => Number(b.name === part) - Number(a.name === part))
      .find((child) => keyOf(child.name) === keyOf(part));
    folder = existing ?? (await vault.createFolder(folder.isRoot() ? part : `${folder.path}/${part}`));
  }
  return folder;
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
