/** What the command line changes in goals. In: a note's text and what is wanted. Out: the changed text, or a refusal with the reason. */
import type { LocalDate } from '../core/calendar/local-date';
import type { NewCheckIn } from '../core/goal/edit-goal';
import { logCheckIn, markMilestone } from '../core/goal/edit-goal';
import type { EditResult, Refusal } from '../core/goal/edit-result';
import type { Goal } from '../core/goal/goal';
import { readNote } from '../core/goal/parse-goal';
import type { GoalSchema } from '../core/goal/schema';
import { lintNote } from '../core/lint/lint-vault';
import type { Settings } from '../core/settings/settings';
import { applyEdits, positionAt } from '../core/text/span';
import type { GoalIndex } from '../core/vault/goal-index';
import { t } from '../i18n/cli';

/** A change of a note's text, as `GoalVault.edit` takes it. */
export type Change = (text: string) => EditResult;

export function loggingCheckIn(path: string, checkIn: NewCheckIn, schema: GoalSchema): Change {
  return onGoal(path, schema, (goal) => logCheckIn(goal, checkIn, schema));
}

export function markingMilestone(
  path: string,
  position: number,
  mark: 'done' | 'open',
  schema: GoalSchema,
): Change {
  return onGoal(path, schema, (goal) => markMilestone(goal, position, mark));
}

export interface FixWanted {
  readonly rule: string;
  /** 1-based, of the finding. */
  readonly line: number;
  readonly index: GoalIndex;
  readonly today: LocalDate;
  readonly settings: Settings;
}

/** Applies the first fix of a rule's finding on a line. `index` gets to know the note as it is now. */
export function fixingFinding(path: string, { rule, line, index, today, settings }: FixWanted): Change {
  return (text) => {
    index.set(path, text);
    const found = lintNote(path, index, today, settings).find(
      (each) => each.rule === rule && each.fixes.length > 0 && positionAt(text, each.from).line === line,
    );
    const fix = found?.fixes[0];
    if (fix === undefined) return refused('not-found', t('cli.edit.findingGone'));
    return { ok: true, text: applyEdits(text, fix.edits), edits: fix.edits };
  };
}

/** Why an edit was refused, and where. */
export function refusalText({ message, at }: Refusal, text: string): string {
  return at === null ? message : t('cli.edit.atLine', { message, line: positionAt(text, at.from).line });
}

function onGoal(path: string, schema: GoalSchema, change: (goal: Goal) => EditResult): Change {
  return (text) => {
    const read = readNote(path, text, schema);
    if (read.kind === 'goal') return change(read.goal);
    if (read.kind === 'not-a-goal') return refused('not-found', t('cli.edit.notAGoal'));
    const problem = read.note.problems[0];
    return refused('unreadable', problem?.message ?? t('cli.edit.notAGoal'), problem ?? null);
  };
}

function refused(code: Refusal['code'], message: string, at: Refusal['at'] = null): EditResult {
  return { ok: false, refusal: { code, message, at } };
}
