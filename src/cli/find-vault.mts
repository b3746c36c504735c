/** Which vault a path belongs to, and its settings. In: a path. Out: a folder and settings. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readSettings } from '../core/settings/read-settings';
import type { Settings } from '../core/settings/settings';
import { t } from '../i18n/cli';
import { systemMessage } from './system-message.mts';
import { type Arguments, CommandFailed, UsageError } from './command.mts';
import type { Io } from './io.mts';

const CONFIG_FOLDER = '.obsidian';
const SETTINGS_FILE = path.join(CONFIG_FOLDER, 'plugins', 'goal-notes', 'data.json');

export interface OpenVault {
  /** Absolute. */
  readonly root: string;
  readonly settings: Settings;
}

/** The nearest folder upwards that is a vault of the app; null when there is none. */
export function vaultAbove(folder: string): string | null {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, CONFIG_FOLDER))) return at;
    if (path.dirname(at) === at) return null;
  }
}

/**
 * The vault of a folder: the one around it, else the folder itself.
 * @throws UsageError when it is no folder.
 * @throws CommandFailed when the settings cannot be used.
 */
export function openVault(given: string, args: Arguments, io: Io): OpenVault {
  const folder = path.resolve(io.cwd, given);
  if (!statOf(given, io).isDirectory()) throw new UsageError(t('cli.usage.folder', { given }));
  const root = vaultAbove(folder) ?? folder;
  return { root, settings: settingsOf(root, args, io) };
}

/** @throws UsageError when there is nothing at the path. */
export function statOf(given: string, io: Pick<Io, 'cwd'>) {
  const stat = statSync(path.resolve(io.cwd, given), { throwIfNoEntry: false });
  if (stat === undefined) throw new UsageError(t('cli.usage.noSuchPath', { given }));
  return stat;
}

/**
 * The settings of a vault, or those of `--config`. Without either, the defaults. What is wrong with single fields is said on stderr.
 * @param root null for notes that belong to no vault
 */
export function settingsOf(root: string | null, args: Arguments, io: Io): Settings {
  const given = args.text('config');
  const file =
    given === undefined
      ? root === null
        ? null
        : path.join(root, SETTINGS_FILE)
      : path.resolve(io.cwd, given);
  const name = given ?? path.relative(io.cwd, file ?? '');
  const read = readSettings(file === null ? null : dataOf(file, name, given !== undefined));
  if (!read.ok) throw new CommandFailed(t('cli.settings.unusable', { file: name, problem: read.problem }));
  for (const problem of read.problems) io.err(`${t('cli.settings.problem', { file: name, problem })}\n`);
  return read.settings;
}

function dataOf(file: string, name: string, wasGiven: boolean): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (!wasGiven && isAbsent(error)) return null;
    throw new CommandFailed(t('cli.settings.unusable', { file: name, problem: messageOf(error) }));
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    throw new CommandFailed(t('cli.settings.unusable', { file: name, problem: messageOf(error) }));
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

export function messageOf(error: unknown): string {
  if (error instanceof Error && 'syscall' in error) return systemMessage(error as NodeJS.ErrnoException);
  return error instanceof Error ? error.message : String(error);
}
