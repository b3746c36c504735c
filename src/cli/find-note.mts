/** The note a person means. In: a path, or a note's name. Out: the vault and the note. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../core/text/nearest';
import { createNoteNames } from '../core/vault/note-names';
import { t } from '../i18n/cli';
import { type Arguments, UsageError } from './command.mts';
import { type OpenVault, settingsOf, vaultAbove } from './find-vault.mts';
import type { Io } from './io.mts';
import { isNoteName, listNotes } from './list-notes.mts';
import { didYouMean } from './parse-command-line.mts';

export interface FoundNote {
  readonly vault: OpenVault;
  /** Relative to the vault, with `/`. */
  readonly note: string;
  /** Absolute. */
  readonly file: string;
}

/**
 * A path wins, with or without `.md`; else a note of that name in the vault around the working folder, as a link would find it.
 * @throws UsageError when there is no such note, or several.
 */
export function findNote(given: string, args: Arguments, io: Io): FoundNote {
  const file = [given, `${given}.md`].map((each) => path.resolve(io.cwd, each)).find(isNoteFile);
  if (file !== undefined) {
    const root = vaultAbove(path.dirname(file));
    const settings = settingsOf(root, args, io);
    return found({ root: root ?? path.dirname(file), settings }, file);
  }
  // `../Run` and `/notes/Run` say where the note should be: a note of that name elsewhere is not meant
  if (given.startsWith('.') || path.isAbsolute(given))
    throw new UsageError(t('cli.usage.noSuchPath', { given }));
  const root = vaultAbove(io.cwd) ?? io.cwd;
  const notes = listNotes(root, () => undefined);
  const link = given.split(path.sep).join('/');
  const name = nameOf(link);
  const same = notes.filter((note) => nameOf(note).toLowerCase() === name.toLowerCase());
  if (same.length > 1 && !link.includes('/')) {
    throw new UsageError(t('cli.usage.severalNotes', { given, notes: same.join(', ') }));
  }
  const names = createNoteNames();
  notes.forEach((note) => names.add(note));
  const note = names.resolve(link, '');
  if (note === null) {
    throw new UsageError(t('cli.usage.noSuchNote', { given }) + didYouMean(nearest(name, notes.map(nameOf))));
  }
  return found({ root, settings: settingsOf(root, args, io) }, path.join(root, note));
}

function found(vault: OpenVault, file: string): FoundNote {
  return { vault, note: path.relative(vault.root, file).split(path.sep).join('/'), file };
}

function isNoteFile(file: string): boolean {
  return isNoteName(file) && statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

function nameOf(note: string): string {
  return path.posix.basename(note).replace(/\.md$/i, '');
}
