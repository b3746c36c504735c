/**
 * Appending a check-in to a note. In: the goal as it was read, the check-in. Out: the note's new text, or a refusal.
 * Like edits of properties this is a splice, and the result is read again before it is handed out.
 */
import { amountOf, currentValue, reportedValues } from '../progress/current-value';
import { withoutDust } from '../progress/without-dust';
import { applyEdits, type TextEdit } from '../text/span';
import { waysToAppend } from './append-lines';
import { formatCheckIn, type NewCheckIn } from './check-in-line';
import { setProperty } from './edit-frontmatter';
import type { EditResult, Refusal } from './edit-result';
import type { CheckIn, Goal } from './goal';
import { findSection } from './goal-sections';
import type { NoteStructure } from './markdown';
import { readNote } from './parse-goal';
import { readCheckIns } from './read-progress';
import type { GoalSchema } from './schema';

/**
 * Append a check-in under `## Check-ins`, which is added when the note has none, and let `current` mirror it when the goal measures
 * something. A change (`+2`) without any value before it counts onto `current`, and is then logged as the value that results.
 *
 * Refused with `not-exact` when the line would not read back as that check-in or would change what the rest of the note says.
 * @example logCheckIn(goal, { date: '2026-01-12', report: { kind: 'value', amount: 3, unit: null }, comment: '' }, schema)
 */
export function logCheckIn(goal: Goal, checkIn: NewCheckIn, schema: GoalSchema): EditResult {
  const tooLarge = goal.problems.find(({ code }) => code === 'note-too-large');
  if (tooLarge !== undefined) return refuse('unreadable', tooLarge.message);
  if (checkIn.report.kind === 'value' && checkIn.report.amount < 0) {
    return refuse('not-exact', 'A check-in cannot hold a value below zero: a sign means a change.');
  }
  const line = formatCheckIn({ ...checkIn, report: absolute(goal, checkIn.report) });
  const logged = appended(goal, line, schema);
  if (logged === null) {
    return refuse(
      'not-exact',
      `“${line.slice(0, 80)}” would not read back as a check-in, so the note was left alone.`,
    );
  }
  const value = currentValue(logged.goal);
  if (value === null || value === goal.current || !isMirrored(goal) || !isNumber(checkIn)) {
    return { ok: true, text: logged.goal.text, edits: logged.edits };
  }
  const mirrored = setProperty(goal.text, schema.properties.current, value);
  if (!mirrored.ok) return mirrored;
  const edits = [...mirrored.edits, ...logged.edits];
  return { ok: true, text: applyEdits(goal.text, edits), edits };
}

function refuse(code: Refusal['code'], message: string): EditResult {
  return { ok: false, refusal: { code, message, at: null } };
}

/** `current` cannot mirror a source: that reports without writing. */
function isMirrored({ known, source }: Goal): boolean {
  if (source !== null) return false;
  const numbers = ['measure', 'target', 'current', 'lower', 'upper'] as const;
  return numbers.some((name) => known[name] !== undefined);
}

function isNumber({ report }: NewCheckIn): boolean {
  return report.kind === 'value' || report.kind === 'delta';
}

/** A first change in a note whose `current` was set by hand: what results from it, so that the value does not jump. */
function absolute(goal: Goal, report: NewCheckIn['report']): NewCheckIn['report'] {
  const { current, baseline } = goal;
  const hasValue = reportedValues(goal).length > 0;
  const change = amountOf({ report }, goal);
  if (report.kind !== 'delta' || hasValue || change === null || current === null) return report;
  if (current === (baseline ?? 0)) return report;
  const amount = withoutDust(current + change);
  return amount < 0
    ? report
    : { kind: 'value', amount, unit: report.unit === null ? null : (goal.unit ?? report.unit) };
}

interface Appended {
  readonly goal: Goal;
  readonly edits: readonly TextEdit[];
}

/** The first way to append the line that reads back as one more check-in and changes the meaning of nothing else. */
function appended(goal: Goal, line: string, schema: GoalSchema): Appended | null {
  for (const edits of waysToAppend(goal.text, { section: 'check-ins', lines: [line], lastOf: lastCheckIn })) {
    const read = readNote(goal.path, applyEdits(goal.text, edits), schema);
    if (read.kind === 'goal' && isOneMore(goal, read.goal, line)) return { goal: read.goal, edits };
  }
  return null;
}

function lastCheckIn(text: string, structure: NoteStructure): CheckIn | undefined {
  return readCheckIns(text, structure).checkIns.at(-1);
}

function isOneMore(before: Goal, after: Goal, line: string): boolean {
  const added = after.checkIns.at(-1);
  if (added === undefined || after.checkIns.length !== before.checkIns.length + 1) return false;
  const { date, time, report, comment } = added;
  const newSections = findSection(before.sections, 'check-ins') === null ? 1 : 0;
  return (
    formatCheckIn({ date, ...(time === null ? {} : { time }), report, comment }) === line &&
    after.sections.length === before.sections.length + newSections &&
    after.milestones.length === before.milestones.length &&
    after.plans.length === before.plans.length &&
    after.problems.length === before.problems.length
  );
}
