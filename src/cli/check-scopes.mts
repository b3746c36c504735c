/** Which folders a check is about. In: the paths of a command line. Out: folders to read, each with what is asked of it. */
import path from 'node:path';
import { t } from '../i18n/cli';
import { UsageError } from './command.mts';
import { statOf, vaultAbove } from './find-vault.mts';
import type { Io } from './io.mts';
import { isInside, isNoteName } from './list-notes.mts';

/** What is asked of one folder. */
export interface Scope {
  /** The vault, or the folder that was given; null for notes given one by one that belong to neither. */
  readonly root: string | null;
  /** Absolute paths that were given. */
  readonly wanted: readonly string[];
}

/** @throws UsageError when a path does not exist or is no note. */
export function scopesOf(given: readonly string[], io: Io): readonly Scope[] {
  const paths = given.map((each) => {
    const isFolder = statOf(each, io).isDirectory();
    if (!isFolder && !isNoteName(each)) throw new UsageError(t('cli.usage.notANote', { given: each }));
    return { absolute: path.resolve(io.cwd, each), isFolder };
  });
  const folders = paths.filter(({ isFolder }) => isFolder).map(({ absolute }) => absolute);
  const outermost = (file: string) =>
    folders.filter((folder) => isInside(folder, file)).sort((a, b) => a.length - b.length)[0] ?? null;
  const scopes = new Map<string | null, string[]>();
  for (const { absolute, isFolder } of paths) {
    const root = vaultAbove(isFolder ? absolute : path.dirname(absolute)) ?? outermost(absolute);
    scopes.set(root, [...(scopes.get(root) ?? []), absolute]);
  }
  return [...scopes].map(([root, wanted]) => ({ root, wanted }));
}
