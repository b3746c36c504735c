/** Paths in messages and reports. In: an absolute path. Out: what a person in this folder would type. */
import path from 'node:path';
import type { Io } from './io.mts';

/** With `/` on every platform. @example shownPath('/vault/Goals/Run.md', { cwd: '/vault' }) // => 'Goals/Run.md' */
export function shownPath(file: string, { cwd }: Pick<Io, 'cwd'>): string {
  return path.relative(cwd, file).split(path.sep).join('/');
}
