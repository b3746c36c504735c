/**
 * The findings of a note as it is being written. In: a path, the text in the editor, the other goals. Out: the goal it is and what all
 * rules find, or that it is none. When to look, and how it is shown, is the editor's job.
 */
import type { LocalDate } from '../calendar/local-date';
import type { Goal, ReadNote } from '../goal/goal';
import { readNote } from '../goal/parse-goal';
import { isTemplate } from '../settings/is-template';
import type { Settings } from '../settings/settings';
import type { GoalIndex } from '../vault/goal-index';
import type { Finding } from './finding';
import { lintUnreadable } from './lint-goal';
import { examineAmong } from './lint-vault';

/** A note that is a goal, judged as it stands in the editor. */
export interface JudgedText {
  readonly path: string;
  readonly text: string;
  /** Null: its properties cannot be read; the findings say why. */
  readonly goal: Goal | null;
  /** In the order of the note. */
  readonly findings: readonly Finding[];
}

/** What a text is judged by. */
export interface Judging {
  readonly index: GoalIndex;
  readonly today: LocalDate;
  readonly settings: Settings;
}

/**
 * The text of a note as a goal, or what keeps it from being read. A goal that the index has read from this very text is taken from
 * there: what is known about it need not be found again.
 */
export function readDraft(path: string, text: string, { index, settings }: Judging): ReadNote {
  const known = index.schema === settings.schema ? index.get(path) : null;
  if (known !== null && known.text === text) return { kind: 'goal', goal: known };
  const read = readNote(path, text, settings.schema);
  if (read.kind !== 'goal' || read.goal.source === null) return read;
  return { kind: 'goal', goal: { ...read.goal, sourced: index.sourcedOf(read.goal) } };
}

/**
 * Judge what was read; null when it is no goal, or only a template of one.
 * @example judgeDraft('Run.md', text, readDraft('Run.md', text, judging), judging)?.findings
 */
export function judgeDraft(
  path: string,
  text: string,
  read: ReadNote,
  { index, today, settings }: Judging,
): JudgedText | null {
  if (read.kind === 'not-a-goal' || isTemplate(path, settings.templateFolder)) return null;
  if (read.kind === 'unreadable')
    return { path, text, goal: null, findings: lintUnreadable(read.note, settings) };
  return { path, text, goal: read.goal, findings: examineAmong(read.goal, index, today, settings).findings };
}
