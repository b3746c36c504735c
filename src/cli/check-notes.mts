/**
 * Checking what stands below some paths. In: the paths of a command line. Out: every goal note there with its findings. A vault is read
 * as a whole even when a part of it is asked for, because goals are judged beside their parents and rivals.
 */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { refusalText } from '../core/goal/changing-goal';
import { readNote } from '../core/goal/parse-goal';
import type { Finding } from '../core/lint/finding';
import { fixAll } from '../core/lint/fix-note';
import { lintGoal, lintUnreadable } from '../core/lint/lint-goal';
import { lintVault } from '../core/lint/lint-vault';
import type { GoalIndex } from '../core/vault/goal-index';
import { t } from '../i18n/cli';
import { scopesOf } from './check-scopes.mts';
import type { Arguments } from './command.mts';
import { type OpenVault, settingsOf } from './find-vault.mts';
import type { Io } from './io.mts';
import { isInside } from './list-notes.mts';
import { editFile } from './node-vault.mts';
import { readGoals, setNote } from './read-goals.mts';
import { shownPath } from './shown-path.mts';

export interface CheckedNote {
  /** Absolute. */
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

export interface Checked {
  /** Goals and unreadable notes, also those without findings; sorted by path, each once. */
  readonly notes: readonly CheckedNote[];
  readonly fixes: { readonly applied: number; readonly notes: number };
  /** Files and folders that could not be read. */
  readonly unread: number;
}

/** @throws UsageError when a path does not exist or is no note. */
export function checkNotes(given: readonly string[], args: Arguments, io: Io): Checked {
  const notes = new Map<string, CheckedNote>();
  const fixes = { applied: 0, notes: 0 };
  const count = { unread: 0 };
  for (const { root, wanted } of scopesOf(given, io)) {
    const settings = settingsOf(root, args, io);
    const checked =
      root === null
        ? checkAlone(wanted, { settings, args, io, fixes, count })
        : checkFolder({ root, settings }, wanted, { args, io, fixes, count });
    for (const note of checked) notes.set(note.file, note);
  }
  const sorted = [...notes.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
  return { notes: sorted, fixes, unread: count.unread };
}

interface Work {
  readonly args: Arguments;
  readonly io: Io;
  readonly fixes: { applied: number; notes: number };
  readonly count: { unread: number };
}

function checkFolder(vault: OpenVault, wanted: readonly string[], work: Work): readonly CheckedNote[] {
  const { root, settings } = vault;
  const { index, unread } = readGoals(vault, work.io);
  work.count.unread += unread;
  for (const file of wanted) addNote(index, vault, file);
  const isWanted = (note: string) => wanted.some((each) => isInside(each, path.join(root, note)));
  if (work.args.has('fix')) fixWanted(index, vault, isWanted, work);
  const found = new Map(
    lintVault(index, work.args.today, settings).map(({ path: note, findings }) => [note, findings]),
  );
  return [...index.goals(), ...index.unreadable()]
    .filter((note) => isWanted(note.path))
    .map((note) => ({
      file: path.join(root, note.path),
      text: note.text,
      findings: found.get(note.path) ?? [],
    }));
}

/** A note that was asked for by name is checked even where the vault would not show it. */
function addNote(index: GoalIndex, { root, settings }: OpenVault, file: string): void {
  if (!statSync(file).isFile()) return;
  const note = path.relative(root, file).split(path.sep).join('/');
  if (index.get(note) === null) setNote(index, note, readFileSync(file, 'utf8'), settings);
}

function fixWanted(
  index: GoalIndex,
  { root, settings }: OpenVault,
  isWanted: (note: string) => boolean,
  work: Work,
): void {
  for (const goal of index.goals()) {
    if (!isWanted(goal.path)) continue;
    const fixed = fixFile(path.join(root, goal.path), work, (text) =>
      fixAll(goal.path, text, { today: work.args.today, settings, index }),
    );
    if (fixed !== null) index.set(goal.path, fixed);
  }
}

/** The text after fixing; null when nothing was changed. */
function fixFile(
  file: string,
  { io, fixes }: Work,
  fix: (text: string) => { readonly text: string; readonly applied: number },
): string | null {
  let applied = 0;
  let before = '';
  const result = editFile(file, (text) => {
    before = text;
    const fixed = fix(text);
    applied = fixed.applied;
    return { ok: true, text: fixed.text, edits: [] };
  });
  if (!result.ok) {
    io.err(
      `${t('cli.edit.leftAlone', { file: shownPath(file, io), message: refusalText(result.refusal, before) })}\n`,
    );
    return null;
  }
  if (applied === 0) return null;
  fixes.applied += applied;
  fixes.notes += 1;
  return result.text;
}

/** Notes outside any vault: the rules that look at other notes have nothing to look at. */
function checkAlone(
  wanted: readonly string[],
  { settings, ...work }: Work & { readonly settings: OpenVault['settings'] },
): readonly CheckedNote[] {
  const { today } = work.args;
  return wanted.flatMap((file) => {
    const note = path.basename(file);
    const text =
      (work.args.has('fix')
        ? fixFile(file, work, (before) => fixAll(note, before, { today, settings }))
        : null) ?? readFileSync(file, 'utf8');
    const read = readNote(note, text, settings.schema);
    if (read.kind === 'not-a-goal') return [];
    const findings =
      read.kind === 'goal'
        ? lintGoal({ goal: read.goal, today, settings })
        : lintUnreadable(read.note, settings);
    return [{ file, text, findings }];
  });
}
