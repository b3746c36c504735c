/**
 * Checking what stands below some paths. In: the paths of a command line. Out: every goal note there with its findings, and what fixing
 * would make of them. A vault is read as a whole even when a part of it is asked for, because goals are judged beside their parents and
 * rivals. Nothing is written here.
 */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readNote } from '../core/goal/parse-goal';
import type { Finding } from '../core/lint/finding';
import { fixAll } from '../core/lint/fix-note';
import { lintGoal, lintUnreadable } from '../core/lint/lint-goal';
import { lintVault } from '../core/lint/lint-vault';
import { planFixes } from '../core/lint/plan-fixes';
import type { Settings } from '../core/settings/settings';
import type { GoalIndex } from '../core/vault/goal-index';
import { scopesOf } from './check-scopes.mts';
import type { Arguments } from './command.mts';
import { type OpenVault, settingsOf } from './find-vault.mts';
import type { Io } from './io.mts';
import { isInside } from './list-notes.mts';
import { readGoals, setNote } from './read-goals.mts';
import { chosenRules } from './rule-names.mts';

export interface CheckedNote {
  /** Absolute. */
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** A note as it is, and as all safe fixes would make it. */
export interface PlannedFix {
  /** Absolute. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** How many fixes lead from the one to the other. */
  readonly applied: number;
}

export interface Checked {
  /** Goals and unreadable notes, also those without findings; sorted by path, each once. */
  readonly notes: readonly CheckedNote[];
  /** What fixing would change; worked out when asked for. Sorted by path, each note once. */
  readonly plan: () => readonly PlannedFix[];
  /** Files and folders that could not be read. */
  readonly unread: number;
}

/** @throws UsageError when a path does not exist or is no note, or when a rule is named that does not exist. */
export function checkNotes(given: readonly string[], args: Arguments, io: Io): Checked {
  const chosen = chosenRules(args);
  const parts = scopesOf(given, io).map(({ root, wanted }): Checked => {
    const settings = chosen(settingsOf(root, args, io));
    return root === null
      ? checkAlone(wanted, settings, args)
      : checkFolder({ root, settings }, wanted, args, io);
  });
  return {
    notes: onePerFile(parts.flatMap(({ notes }) => notes)),
    plan: () => onePerFile(parts.flatMap(({ plan }) => plan())),
    unread: parts.reduce((sum, { unread }) => sum + unread, 0),
  };
}

function onePerFile<Each extends { readonly file: string }>(all: readonly Each[]): readonly Each[] {
  return [...new Map(all.map((each) => [each.file, each])).values()].sort((a, b) =>
    a.file < b.file ? -1 : 1,
  );
}

function checkFolder(
  vault: OpenVault,
  wanted: readonly string[],
  { today }: Pick<Arguments, 'today'>,
  io: Io,
): Checked {
  const { root, settings } = vault;
  const { index, unread } = readGoals(vault, io);
  for (const file of wanted) addNote(index, vault, file);
  const isWanted = (note: { readonly path: string }) =>
    wanted.some((each) => isInside(each, path.join(root, note.path)));
  const found = new Map(
    lintVault(index, today, settings).map(({ path: note, findings }) => [note, findings]),
  );
  const notes = [...index.goals(), ...index.unreadable()].filter(isWanted).map((note) => ({
    file: path.join(root, note.path),
    text: note.text,
    findings: found.get(note.path) ?? [],
  }));
  const goals = index.goals().filter(isWanted);
  const plan = () =>
    planFixes(
      goals.map((goal) => goal.path),
      index,
      today,
      settings,
    ).map(({ path: note, before, after, applied }) => ({
      file: path.join(root, note),
      before,
      after,
      applied,
    }));
  return { notes, plan, unread };
}

/** A note that was asked for by name is checked even where the vault would not show it. */
function addNote(index: GoalIndex, { root, settings }: OpenVault, file: string): void {
  if (!statSync(file).isFile()) return;
  const note = path.relative(root, file).split(path.sep).join('/');
  if (index.get(note) === null) setNote(index, note, readFileSync(file, 'utf8'), settings);
}

/** Notes outside any vault: the rules that look at other notes have nothing to look at. */
function checkAlone(
  wanted: readonly string[],
  settings: Settings,
  { today }: Pick<Arguments, 'today'>,
): Checked {
  const notes = wanted.flatMap((file): readonly CheckedNote[] => {
    const text = readFileSync(file, 'utf8');
    const read = readNote(path.basename(file), text, settings.schema);
    if (read.kind === 'not-a-goal') return [];
    const findings =
      read.kind === 'goal'
        ? lintGoal({ goal: read.goal, today, settings })
        : lintUnreadable(read.note, settings);
    return [{ file, text, findings }];
  });
  const plan = () =>
    notes.flatMap(({ file, text: before }) => {
      const { text: after, applied } = fixAll(path.basename(file), before, { today, settings });
      return before === after ? [] : [{ file, before, after, applied }];
    });
  return { notes, plan, unread: 0 };
}
