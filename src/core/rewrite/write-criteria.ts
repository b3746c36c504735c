/**
 * Clauses under their criteria. In: a goal and clauses as a person arranged them. Out: the note with them in its sections (or bullets), or
 * a refusal; and, for any text, the same as a list of bullets.
 */
import { type Change, changingGoal, refused } from '../goal/changing-goal';
import type { EditResult } from '../goal/edit-result';
import type { CriterionId, FrameworkId } from '../frameworks/framework';
import { FRAMEWORKS } from '../frameworks/index';
import type { Goal } from '../goal/goal';
import { readNote } from '../goal/parse-goal';
import type { GoalSchema } from '../goal/schema';
import { lineEdits } from '../text/line-changes';
import { oneLine } from '../text/one-line';
import { applyEdits } from '../text/span';
import { readGoal } from '../assess/assess-goal';
import type { Clause } from './break-into-criteria';
import { withoutWords } from './remove-words';
import { labelsIn } from './written';
import { writeCriterion } from './write-criterion';

/** What becomes of the statement: it stays, or what went under a criterion leaves it. */
export type StatementChoice = 'keep' | 'replace';

/** As a change of a note: refused when the statement was changed since the clauses were proposed. */
export function writingCriteria(
  path: string,
  clauses: readonly Clause[],
  statement: StatementChoice,
  schema: GoalSchema,
): Change {
  return changingGoal(path, schema, (goal) => writeCriteria(goal, clauses, statement, schema));
}

/**
 * Write clauses under the headings of their criteria, behind what stands there. What is there already is not written twice.
 * @example writeCriteria(goal, breakIntoCriteria(goal), 'keep', DEFAULT_SCHEMA)
 */
export function writeCriteria(
  goal: Goal,
  clauses: readonly Clause[],
  statement: StatementChoice,
  schema: GoalSchema,
): EditResult {
  const gone = clauses.find(({ from, to, text }) => oneLine(goal.text.slice(from, to)) !== text);
  if (gone !== undefined)
    return refused('not-found', 'The statement has changed meanwhile, so the note was left alone.', null);
  let now: Goal | null =
    statement === 'keep' ? goal : reread(goal.path, withoutStatement(goal, clauses), schema);
  for (const [criterion, words] of wordsByCriterion(clauses, goal)) {
    if (now === null) break;
    const result = writeCriterion(now, { criterion, words, place: 'behind' }, schema);
    if (!result.ok) return result;
    now = reread(goal.path, result.text, schema);
  }
  if (now === null) return refused('not-exact', 'The note would not read as a goal any more.');
  return { ok: true, text: now.text, edits: lineEdits(goal.text, now.text) };
}

/**
 * One bullet for each criterion that has a clause, as the note format has them.
 * @example criteriaBullets(breakTextIntoCriteria('I will run 5 km by 30 June', 'smart'), 'smart')
 *   // => '- **Specific:** I will run 5 km\n- **Time-bound:** By 30 June\n'
 */
export function criteriaBullets(clauses: readonly Clause[], framework: FrameworkId): string {
  return FRAMEWORKS[framework].criteria
    .flatMap(({ id, heading }) => {
      const own = clauses.filter(({ criterion }) => criterion === id).map(({ text }) => capital(text));
      return own.length === 0 ? [] : [`- **${heading}:** ${own.map(closed(own.length)).join(' ')}\n`];
    })
    .join('');
}

/** Several clauses on a line want full stops between them. */
function closed(count: number): (words: string) => string {
  return (words) => (count === 1 || /[.!?]$/.test(words) ? words : `${words}.`);
}

function wordsByCriterion(
  clauses: readonly Clause[],
  goal: Goal,
): readonly (readonly [CriterionId, string])[] {
  return FRAMEWORKS[goal.framework].criteria.flatMap(({ id }) => {
    const there = oneLine(goal.criteria[id]?.text ?? '').toLowerCase();
    const own = clauses.filter(
      ({ criterion, text }) => criterion === id && !there.includes(text.toLowerCase()),
    );
    const lines = own.map(({ text }) => capital(text));
    if (lines.length === 0) return [];
    const source = goal.criteria[id]?.source ?? 'section';
    const words =
      source === 'section' && lines.length > 1
        ? lines.map((line) => `- ${line}`).join('\n')
        : lines.map(closed(lines.length)).join(' ');
    return [[id, words] as const];
  });
}

function withoutStatement(goal: Goal, clauses: readonly Clause[]): string {
  if (goal.statement === null) return goal.text;
  const reading = readGoal(goal);
  const moved = clauses.filter(({ criterion }) => criterion !== null);
  return applyEdits(goal.text, withoutWords(goal.text, goal.statement, moved, labelsIn(reading)));
}

export function reread(path: string, text: string, schema: GoalSchema): Goal | null {
  const read = readNote(path, text, schema);
  return read.kind === 'goal' ? read.goal : null;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
