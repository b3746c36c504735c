/** Many check-ins at once. In: check-ins, each with its line. Out: all of them checked before the first is written; each note written as a whole. */
import path from 'node:path';
import type { NewCheckIn } from '../core/goal/check-in-line';
import { type Change, loggingCheckIn, refusalText } from '../core/goal/changing-goal';
import type { Goal } from '../core/goal/goal';
import { readNote } from '../core/goal/parse-goal';
import type { GoalSchema } from '../core/goal/schema';
import type { GoalIndex } from '../core/vault/goal-index';
import { editFile } from './node-vault.mts';

export interface WantedCheckIn {
  /** 1-based, in what was read. */
  readonly line: number;
  /** Relative to the vault. */
  readonly note: string;
  readonly checkIn: NewCheckIn;
}

export interface LineProblem {
  readonly line: number;
  readonly message: string;
}

export interface LoggedCheckIn extends WantedCheckIn {
  readonly goal: Goal;
}

export interface LogPlan {
  /** As they will stand in their notes: a first change is logged as the value that results. */
  readonly checkIns: readonly LoggedCheckIn[];
  readonly problems: readonly LineProblem[];
}

/** What would be written, line by line, each on what the lines before it leave. Nothing is written. */
export function planLog(wanted: readonly WantedCheckIn[], index: GoalIndex): LogPlan {
  const { schema } = index;
  const texts = new Map<string, string>();
  const checkIns: LoggedCheckIn[] = [];
  const problems: LineProblem[] = [];
  for (const { line, note, checkIn } of wanted) {
    const before = texts.get(note) ?? index.get(note)?.text ?? '';
    const result = loggingCheckIn(note, checkIn, schema)(before);
    const read = result.ok ? readNote(note, result.text, schema) : null;
    if (!result.ok) problems.push({ line, message: refusalText(result.refusal, before) });
    if (!result.ok || read?.kind !== 'goal') continue;
    texts.set(note, result.text);
    const { date, report, comment } = read.goal.checkIns.at(-1) ?? checkIn;
    checkIns.push({ line, note, goal: read.goal, checkIn: { date, report, comment } });
  }
  return { checkIns, problems };
}

/**
 * Writes them, each note once and on what it says by then. A note that cannot be written keeps none of the others back.
 * @returns what went wrong, by the line that was first to ask for the note
 */
export function writeLog(
  wanted: readonly WantedCheckIn[],
  root: string,
  schema: GoalSchema,
): readonly LineProblem[] {
  const byNote = new Map<string, WantedCheckIn[]>();
  for (const each of wanted) byNote.set(each.note, [...(byNote.get(each.note) ?? []), each]);
  return [...byNote].flatMap(([note, all]) => {
    const line = all[0]?.line ?? 0;
    let before = '';
    const change = allOf(all.map(({ checkIn }) => loggingCheckIn(note, checkIn, schema)));
    try {
      const result = editFile(path.join(root, ...note.split('/')), (text) => change((before = text)));
      return result.ok ? [] : [{ line, message: refusalText(result.refusal, before) }];
    } catch (error) {
      return [{ line, message: error instanceof Error ? error.message : String(error) }];
    }
  });
}

/** One after the other, or none. */
function allOf(changes: readonly Change[]): Change {
  return (text) => {
    let now = text;
    for (const change of changes) {
      const result = change(now);
      if (!result.ok) return result;
      now = result.text;
    }
    return { ok: true, text: now, edits: [] };
  };
}
