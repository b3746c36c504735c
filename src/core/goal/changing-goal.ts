/** Changes of goals as functions of a note's text, so that whoever writes the note reads it anew first. In: what is wanted. Out: a change. */
import { positionAt } from '../text/span';
import { logCheckIn, markMilestone, type MilestoneWanted, type NewCheckIn } from './edit-goal';
import type { EditResult, Refusal } from './edit-result';
import type { Goal } from './goal';
import { readNote } from './parse-goal';
import type { GoalSchema } from './schema';

/** A change of a note's text, as `GoalVault.edit` takes it. */
export type Change = (text: string) => EditResult;

/** A change that wants the goal as it stands in the note at that moment; refused when it is none any more. */
export function changingGoal(path: string, schema: GoalSchema, change: (goal: Goal) => EditResult): Change {
  return (text) => {
    const read = readNote(path, text, schema);
    if (read.kind === 'goal') return change(read.goal);
    const problem = read.kind === 'unreadable' ? read.note.problems[0] : undefined;
    if (problem === undefined) return refused('not-found', 'This note is no goal any more.');
    return refused('unreadable', problem.message, problem);
  };
}

/** @example vault.edit(path, loggingCheckIn(path, checkIn, schema)) */
export function loggingCheckIn(path: string, checkIn: NewCheckIn, schema: GoalSchema): Change {
  return changingGoal(path, schema, (goal) => logCheckIn(goal, checkIn, schema));
}

export function markingMilestone(
  path: string,
  milestone: MilestoneWanted,
  mark: 'done' | 'open',
  schema: GoalSchema,
): Change {
  return changingGoal(path, schema, (goal) => markMilestone(goal, milestone, mark));
}

export function refused(code: Refusal['code'], message: string, at: Refusal['at'] = null): EditResult {
  return { ok: false, refusal: { code, message, at } };
}

/** Why an edit was refused, and on which line of the text it was refused for. */
export function refusalText({ message, at }: Refusal, text: string): string {
  return at === null ? message : `${message} (line ${positionAt(text, at.from).line})`;
}
