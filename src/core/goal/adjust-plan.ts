/**
 * Moving a plan honestly: the properties change, and a dated line under `## Changes` says what was moved and why.
 * In: the goal as it was read, what is wanted. Out: both in one edit, or a refusal. Nothing forbids to move a plan; it is only kept.
 */
import { isLocalDate, type LocalDate } from '../calendar/local-date';
import { applyEdits } from '../text/span';
import { waysToAppend } from './append-lines';
import { formatChange, type NewPlanChange } from './change-line';
import { type Change, changingGoal, refused } from './changing-goal';
import { setProperties } from './edit-frontmatter';
import type { EditResult } from './edit-result';
import type { Goal } from './goal';
import { findSection } from './goal-sections';
import { readNote } from './parse-goal';
import { PLAN_PARTS, planOf, type PlanWanted, writtenPart } from './plan-wanted';
import { wordsOf } from './property-values';
import { readChanges } from './read-changes';
import type { GoalSchema } from './schema';

export interface PlanAdjustment {
  readonly wanted: PlanWanted;
  /** The day of the decision. */
  readonly date: LocalDate;
  /** In a person's words; may be empty. */
  readonly reason: string;
}

/** @example vault.edit(path, adjustingPlan(path, { wanted: { target: 250 }, date: today, reason: 'too much' }, schema)) */
export function adjustingPlan(path: string, adjustment: PlanAdjustment, schema: GoalSchema): Change {
  return changingGoal(path, schema, (goal) => adjustPlan(goal, adjustment, schema));
}

/**
 * What would be written: one change for each part that differs from what the goal says now.
 * @example planChanges(goal, { wanted: { target: 250, due: goal.due }, date: '2026-03-01', reason: '' }, DEFAULT_SCHEMA)
 *   // => [{ date: '2026-03-01', what: 'target', before: '300', after: '250', reason: '' }]
 */
export function planChanges(
  goal: Goal,
  { wanted, date, reason }: PlanAdjustment,
  schema: GoalSchema,
): readonly NewPlanChange[] {
  const now = planOf(goal);
  return PLAN_PARTS.flatMap((what) => {
    if (wanted[what] === undefined) return [];
    const after = writtenPart(wanted, what, schema);
    const before = writtenPart(now, what, schema);
    if (after === before) return [];
    // What stands there may mean nothing to us (`due: in spring`), and is still what the plan was.
    const shown = before ?? wordsOf(goal.known[what]) ?? '';
    return [{ date, what, before: inOneWord(String(shown)), after: String(after ?? ''), reason }];
  });
}

/** A long text and one with an arrow in it would not read back. */
const LONGEST_BEFORE = 60;

function inOneWord(text: string): string {
  return text
    .replace(/→|->|=>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_BEFORE)
    .trim();
}

/**
 * Set the properties and append the lines in one edit; the section is added when the note has none. No edits when nothing differs.
 *
 * Refused with `not-exact` when a value or a line would not read back, or something else in the note would change its meaning.
 */
export function adjustPlan(goal: Goal, adjustment: PlanAdjustment, schema: GoalSchema): EditResult {
  const isDay: boolean = isLocalDate(adjustment.date);
  if (!isDay) return refused('not-exact', `There is no day ${adjustment.date}.`);
  const changes = planChanges(goal, adjustment, schema);
  if (changes.length === 0) return { ok: true, text: goal.text, edits: [] };
  const tooLarge = goal.problems.find(({ code }) => code === 'note-too-large');
  if (tooLarge !== undefined) return refused('unreadable', tooLarge.message);
  const properties = setProperties(
    goal.text,
    changes.map(({ what }) => [schema.properties[what], writtenPart(adjustment.wanted, what, schema)]),
  );
  if (!properties.ok) return properties;
  const lines = changes.map(formatChange);
  const ways = waysToAppend(goal.text, {
    section: 'changes',
    lines,
    lastOf: (text, structure) => readChanges(text, structure).at(-1),
  });
  for (const way of ways) {
    const edits = [...properties.edits, ...way];
    const text = applyEdits(goal.text, edits);
    const read = readNote(goal.path, text, schema);
    if (read.kind === 'goal' && isAdjusted(goal, read.goal, adjustment.wanted, lines))
      return { ok: true, text, edits };
  }
  return refused(
    'not-exact',
    `“${lines[0]?.slice(0, 80) ?? ''}” would not read back as a change, so the note was left alone.`,
  );
}

/** The plan is the one wanted, the lines are the last changes, and nothing else means anything else. */
function isAdjusted(before: Goal, after: Goal, wanted: PlanWanted, lines: readonly string[]): boolean {
  const plan = planOf(after);
  const hasPlan = PLAN_PARTS.every(
    (what) =>
      JSON.stringify(plan[what]) === JSON.stringify(wanted[what] === undefined ? before[what] : wanted[what]),
  );
  const written = after.changes.slice(before.changes.length).map(formatChange);
  const newSections = findSection(before.sections, 'changes') === null ? 1 : 0;
  return (
    hasPlan &&
    written.length === lines.length &&
    written.every((line, at) => line === lines[at]) &&
    after.sections.length === before.sections.length + newSections &&
    after.milestones.length === before.milestones.length &&
    after.checkIns.length === before.checkIns.length &&
    after.plans.length === before.plans.length &&
    after.reviews.length === before.reviews.length &&
    after.problems.length === before.problems.length
  );
}
