/** The notes of a folder. In: a folder. Out: the paths of its Markdown files. Reading them is somebody else's job. */
import { fdir } from 'fdir';
import * as nodeFs from 'node:fs';
import path from 'node:path';
import { messageOf } from './find-vault.mts';

/** What a vault does not show: hidden files and folders, and what package managers put there. */
export function isHidden(name: string): boolean {
  return (name.startsWith('.') && name !== '.') || name === 'node_modules';
}

export function isNoteName(name: string): boolean {
  return /\.md$/i.test(name);
}

/**
 * All notes below a folder, relative to it, with `/`, sorted. Links are followed, but every folder is read once, by its own name.
 * @param complain called with what could not be read; the rest is listed all the same
 */
export function listNotes(root: string, complain: (message: string) => void): readonly string[] {
  const realRoot = nodeFs.realpathSync.native(root);
  const seen = new Set([realRoot]);
  /** Folders that are links into the vault or to one that was read already: else a loop would list notes twice. */
  const isReadElsewhere = (folder: string) => {
    const real = nodeFs.realpathSync.native(folder);
    const own = path.join(realRoot, path.relative(root, folder));
    if ((real !== own && isInside(realRoot, real)) || seen.has(real)) return true;
    seen.add(real);
    return false;
  };
  const readdirSync = ((folder: string, options: { withFileTypes: true }) => {
    try {
      return nodeFs.readdirSync(folder, options);
    } catch (error) {
      complain(messageOf(error));
      return [];
    }
  }) as typeof nodeFs.readdirSync;
  const found = new fdir({ fs: { ...nodeFs, readdirSync } })
    .withRelativePaths()
    .withSymlinks({ resolvePaths: false })
    .exclude((name, folder) => isHidden(name) || isReadElsewhere(folder))
    .filter((file) => isNoteName(file) && !isHidden(path.basename(file)))
    .crawl(root)
    .sync();
  return found.map((file) => file.split(path.sep).join('/')).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Whether a path is a folder or below it. Both absolute. */
export function isInside(folder: string, file: string): boolean {
  const way = path.relative(folder, file);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}
