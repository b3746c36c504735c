/** What the system refused, for a person. In: its error. Out: one line. */
import path from 'node:path';
import { t } from '../i18n/cli';

const SAID = {
  EACCES: 'cli.system.permission',
  EPERM: 'cli.system.permission',
  EROFS: 'cli.system.readOnly',
  ENOSPC: 'cli.system.full',
  EDQUOT: 'cli.system.full',
  ENOENT: 'cli.system.absent',
  EISDIR: 'cli.system.folder',
  ENOTDIR: 'cli.system.noFolder',
} as const;

/** A new text is written beside its file under such a name first. */
const BESIDE = /^\.[0-9a-f]{16}\.tmp$/;

/** @example systemMessage(error) // => 'No permission: Goals/Run.md' */
export function systemMessage(error: NodeJS.ErrnoException): string {
  const key = SAID[error.code as keyof typeof SAID] as (typeof SAID)[keyof typeof SAID] | undefined;
  if (key === undefined) return error.message;
  const place = error.path ?? '';
  const shown = BESIDE.test(path.basename(place)) ? path.dirname(place) : place;
  return t(key, { place: shown === '' ? t('cli.system.output') : shown });
}
