/** All goals of a folder. In: a folder and settings. Out: an index. Notes that cannot be goals are read but not parsed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Numbers, numbersIn } from '../core/daily/daily-numbers';
import { dateOfNote } from '../core/daily/date-of-note';
import { readFrontmatter } from '../core/goal/frontmatter';
import { mayBeGoal } from '../core/goal/recognize';
import { isTemplate } from '../core/settings/is-template';
import type { Settings } from '../core/settings/settings';
import { createGoalIndex } from '../core/vault/create-goal-index';
import type { GoalIndex } from '../core/vault/goal-index';
import { t } from '../i18n/cli';
import type { OpenVault } from './find-vault.mts';
import { messageOf } from './find-vault.mts';
import type { Io } from './io.mts';
import { listNotes } from './list-notes.mts';
import { progressLine } from './terminal/progress-line.mts';

export interface ReadGoals {
  readonly index: GoalIndex;
  /** How many files and folders could not be read: what is said about the goals then may not be the whole truth. */
  readonly unread: number;
}

/** @param io stderr hears what could not be read; the rest is read all the same */
export function readGoals({ root, settings }: OpenVault, io: Pick<Io, 'err' | 'isTTY'>): ReadGoals {
  const progress = progressLine(io);
  let unread = 0;
  const complain = (message: string) => {
    unread += 1;
    progress.end();
    io.err(`${t('cli.unreadable', { message })}\n`);
  };
  const index = createGoalIndex({ schema: settings.schema });
  const notes = listNotes(root, complain);
  notes.forEach((note, done) => {
    progress.at(done, notes.length);
    try {
      setNote(index, note, readFileSync(path.join(root, note), 'utf8'), settings);
    } catch (error) {
      complain(messageOf(error));
    }
  });
  progress.end();
  readDaily(index, root, notes);
  return { index, unread };
}

/**
 * Daily notes are looked into only when a goal names one of their properties as its source. What cannot be read was told already.
 * Returns whether a goal's values have changed.
 */
export function readDaily(index: GoalIndex, root: string, notes: readonly string[]): boolean {
  if (!index.hasSources()) return false;
  return index.setDaily(
    notes.filter((note) => dateOfNote(note) !== null).map((note) => [note, numbersOf(root, note)] as const),
  );
}

/** Null when the note is gone or cannot be read. */
function numbersOf(root: string, note: string): Numbers | null {
  try {
    const { properties } = readFrontmatter(readFileSync(path.join(root, note), 'utf8'));
    return numbersIn(properties.map(({ key, value }) => [key, value] as const));
  } catch {
    return null;
  }
}

/** A note that cannot be a goal, or is a template for one, is only known by its name: links may lead to it. Returns whether anything to show has changed. */
export function setNote(
  index: GoalIndex,
  note: string,
  text: string,
  { schema, templateFolder }: Pick<Settings, 'schema' | 'templateFolder'>,
): boolean {
  const isRead = !isTemplate(note, templateFolder) && mayBeGoal(note, text, schema);
  return index.set(note, isRead ? text : '');
}
