/** Writing a file as a whole or not at all. In: a file, its new text, what it held when it was read. Out: whether it was written. */
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Replace what a file holds: the new text goes into a file beside it, which then takes its name. Mode and owner are kept.
 *
 * Nothing is written, and `false` returned, when the file does not hold `before` any more: somebody else was faster.
 * @param file absolute, and no link (else the link would be replaced)
 * @throws the system's error when the folder or the disk does not allow it; the file is then as it was.
 */
export function writeWhole(file: string, text: string, before: Uint8Array): boolean {
  // hidden, so that no app takes it for a note
  const beside = path.join(path.dirname(file), `.${randomBytes(8).toString('hex')}.tmp`);
  try {
    const { mode, uid, gid } = statSync(file);
    writeFileSync(beside, text, { flag: 'wx', mode, flush: true });
    chmodSync(beside, mode);
    keepOwner(beside, uid, gid);
    if (!readFileSync(file).equals(before)) return false;
    renameSync(beside, file);
    return true;
  } finally {
    rmSync(beside, { force: true });
  }
}

function keepOwner(file: string, uid: number, gid: number): void {
  try {
    chownSync(file, uid, gid);
  } catch {
    // only the superuser may give files away; a note of one's own keeps its owner anyhow
  }
}
