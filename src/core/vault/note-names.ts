/**
 * The names of all notes, and which note a link means. In: paths, one by one. Out: a resolver for links.
 * Close to what Obsidian does: the exact path first, then the file name, whatever the case.
 */
import type { LinkResolver } from './goal-index';

export interface NoteNames {
  /** Whether the path is new. */
  add(path: string): boolean;
  /** Whether the path was there. */
  delete(path: string): boolean;
  readonly resolve: LinkResolver;
}

export function createNoteNames(): NoteNames {
  const paths = new Set<string>();
  const byName = new Map<string, string[]>();
  return {
    add(path) {
      if (paths.has(path)) return false;
      paths.add(path);
      const name = fileName(keyOf(path));
      const same = byName.get(name);
      if (same === undefined) byName.set(name, [path]);
      else same.push(path);
      return true;
    },
    delete(path) {
      if (!paths.delete(path)) return false;
      const name = fileName(keyOf(path));
      const rest = (byName.get(name) ?? []).filter((other) => other !== path);
      if (rest.length === 0) byName.delete(name);
      else byName.set(name, rest);
      return true;
    },
    resolve(target, fromPath) {
      const wanted = keyOf(target.startsWith('.') ? fromFolder(target, fromPath) : target);
      const candidates = (byName.get(fileName(wanted)) ?? []).filter((path) => {
        const key = keyOf(path);
        return key === wanted || key.endsWith(`/${wanted}`);
      });
      const here = folderOf(fromPath);
      const rank = (path: string) =>
        [keyOf(path) === wanted ? 0 : 1, folderOf(path) === here ? 0 : 1, path.length] as const;
      candidates.sort((a, b) => {
        const [exactA, hereA, lengthA] = rank(a);
        const [exactB, hereB, lengthB] = rank(b);
        return exactA - exactB || hereA - hereB || lengthA - lengthB || (a < b ? -1 : 1);
      });
      return candidates[0] ?? null;
    },
  };
}

/** A path or link without what does not tell notes apart: case, `.md`, the kind of accent, a leading slash. */
function keyOf(path: string): string {
  return path.trim().normalize('NFC').toLowerCase().replace(/^\/+/, '').replace(/\.md$/, '');
}

function fileName(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** `../A` from `Goals/Sub/B.md` is `Goals/A`. */
function fromFolder(target: string, fromPath: string): string {
  const parts = folderOf(fromPath)
    .split('/')
    .filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
