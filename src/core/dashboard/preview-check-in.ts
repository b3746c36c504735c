/**
 * What a check-in would write, and where the goal would stand after it. In: a goal and a check-in. Out: the line and a few words, or why
 * it would be refused. The very edit that will be made is made on the text, and what comes out is read.
 */
import type { LocalDate } from '../calendar/local-date';
import { formatCheckIn, type NewCheckIn } from '../goal/check-in-line';
import { refusalText } from '../goal/changing-goal';
import type { Goal } from '../goal/goal';
import { logCheckIn } from '../goal/log-check-in';
import { readNote } from '../goal/parse-goal';
import { goalOn } from '../progress/goal-on';
import { type ProgressSettings, statusOf } from '../progress/status-of';
import type { GoalIndex } from '../vault/goal-index';
import { standingText } from './standing-text';

export interface PreviewBasis {
  readonly index: GoalIndex;
  readonly today: LocalDate;
  readonly settings: ProgressSettings;
}

export type CheckInPreview =
  | {
      readonly ok: true;
      /** As it would stand in the note: a first change is logged as the value that results. */
      readonly line: string;
      /** `2 of 3 clients · 4 days ahead` */
      readonly standing: string;
    }
  | { readonly ok: false; readonly message: string };

/** @example previewCheckIn(goal, { date: '2026-06-15', report: { kind: 'done' }, comment: '' }, { index, today, settings }) */
export function previewCheckIn(goal: Goal, checkIn: NewCheckIn, basis: PreviewBasis): CheckInPreview {
  const { schema } = basis.index;
  const result = logCheckIn(goal, checkIn, schema);
  if (!result.ok) return { ok: false, message: refusalText(result.refusal, goal.text) };
  const read = readNote(goal.path, result.text, schema);
  const after = read.kind === 'goal' ? { ...read.goal, sourced: goal.sourced } : goal;
  const { date, report, comment } = after.checkIns.at(-1) ?? checkIn;
  return { ok: true, line: formatCheckIn({ date, report, comment }), standing: standingOf(after, basis) };
}

/** Where a goal stands, in a few words. */
export function standingOf(goal: Goal, { index, today, settings }: PreviewBasis): string {
  return standingText(goalOn(goal, today), statusOf(goal, index, today, settings));
}
