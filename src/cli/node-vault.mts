/** A folder on disk as a vault: the port `GoalVault`. In: a folder. Out: its notes, read and written byte for byte. */
import { watch as watchFolder } from 'chokidar';
import { accessSync, constants, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { EditResult } from '../core/goal/edit-result';
import type { GoalVault, NoteChange } from '../core/vault/goal-vault';
import { t } from '../i18n/cli';
import { CommandFailed } from './command.mts';
import { isHidden, isNoteName, listNotes } from './list-notes.mts';
import { writeWhole } from './write-whole.mts';

export interface NodeVault extends GoalVault {
  /** @param onReady called when from now on no change is missed */
  watch(listener: (change: NoteChange) => void, onReady?: () => void): () => void;
}

/** How often an edit is made again on a note that another program keeps changing. */
const ATTEMPTS = 5;

/**
 * @param root absolute
 * @param complain called with what could not be read while listing or watching
 */
export function nodeVault(root: string, complain: (message: string) => void): NodeVault {
  return {
    list: () => inPromise(() => listNotes(root, complain)),
    read: (note) => inPromise(() => readFileSync(fileOf(root, note), 'utf8')),
    edit: (note, change) => inPromise(() => editFile(fileOf(root, note), change)),
    create: (note, text) => inPromise(() => createFile(root, note, text)),
    watch: (listener, onReady) => watchNotes(root, { listener, onReady, complain }),
  };
}

function inPromise<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(work()));
}

/**
 * The file of a note.
 * @throws CommandFailed when the path leads out of the vault, into a hidden folder, or is no note's.
 */
export function fileOf(root: string, note: string): string {
  const parts = note.split('/');
  const isSound = parts.every(
    (part) => part !== '' && part !== '.' && !isHidden(part) && !part.includes('\\') && !part.includes('\0'),
  );
  if (!isSound || path.isAbsolute(note) || !isNoteName(note)) {
    throw new CommandFailed(t('cli.vault.notANote', { note }));
  }
  return path.join(root, ...parts);
}

/**
 * Read, change and write as one step: when somebody else wrote meanwhile, once more on what they wrote. A link stays one: what it leads to
 * is edited.
 */
export function editFile(given: string, change: (text: string) => EditResult): EditResult {
  const file = realpathSync(given);
  // the new text takes the note's place, which the note's own protection would not hinder
  accessSync(file, constants.W_OK);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const bytes = readFileSync(file);
    const text = bytes.toString('utf8');
    if (!bytes.equals(new TextEncoder().encode(text))) {
      return { ok: false, refusal: { code: 'unreadable', message: t('cli.vault.notUtf8'), at: null } };
    }
    const result = change(text);
    if (!result.ok || result.text === text || writeWhole(file, result.text, bytes)) return result;
  }
  throw new CommandFailed(t('cli.vault.keepsChanging', { file }));
}

/** Never replaces a file: a number is added to the name until it is free. */
function createFile(root: string, note: string, text: string): string {
  mkdirSync(path.dirname(fileOf(root, note)), { recursive: true });
  for (let count = 0; ; count += 1) {
    const free = count === 0 ? note : note.replace(/(\.md)$/i, ` ${count}$1`);
    try {
      writeFileSync(fileOf(root, free), text, { flag: 'wx', flush: true });
      return free;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}

interface Watching {
  readonly listener: (change: NoteChange) => void;
  readonly onReady: (() => void) | undefined;
  readonly complain: (message: string) => void;
}

/**
 * How long a note must rest before its change is told, in ms. Saving is often several writes, and the watcher swallows those within
 * 50 ms of one it told of: who reads at once may read half a note and never hear of the rest.
 */
const REST = 75;

/** Links are not followed here: what they lead to is read, but only changes inside the folder itself are heard of. */
function watchNotes(root: string, { listener, onReady, complain }: Watching): () => void {
  const watcher = watchFolder(root, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (file, stats) =>
      file !== root && (isHidden(path.basename(file)) || (stats?.isFile() === true && !isNoteName(file))),
  });
  const resting = new Map<string, NodeJS.Timeout>();
  const tell = (kind: 'changed' | 'removed') => (file: string) => {
    if (!isNoteName(file)) return;
    const change = { kind, path: path.relative(root, file).split(path.sep).join('/') };
    clearTimeout(resting.get(file));
    resting.set(
      file,
      setTimeout(() => {
        resting.delete(file);
        listener(change);
      }, REST),
    );
  };
  watcher.on('add', tell('changed'));
  watcher.on('change', tell('changed'));
  watcher.on('unlink', tell('removed'));
  watcher.on('error', (error) => complain(error instanceof Error ? error.message : String(error)));
  if (onReady !== undefined) watcher.once('ready', onReady);
  return () => {
    for (const timer of resting.values()) clearTimeout(timer);
    void watcher.close();
  };
}
