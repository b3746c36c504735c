/** A composed statement into its note. In: a goal, the paragraph, what becomes of what is there. Out: the note with it, or a refusal. */
import { readGoal } from '../assess/assess-goal';
import type { CriterionId } from '../frameworks/framework';
import { FRAMEWORKS } from '../frameworks/index';
import { type Change, changingGoal, refused } from '../goal/changing-goal';
import type { EditResult } from '../goal/edit-result';
import type { CriterionText, Goal } from '../goal/goal';
import { lineBreakAt } from '../goal/line-break';
import type { GoalSchema } from '../goal/schema';
import { prompt } from '../templates/fill-body';
import { safeBlock } from '../templates/safe-markdown';
import { lineEdits } from '../text/line-changes';
import { oneLine } from '../text/one-line';
import { applyEdits, type Span } from '../text/span';
import { breakIntoCriteria } from './break-into-criteria';
import { withoutWords } from './remove-words';
import { labelsIn } from './written';
import { reread, type StatementChoice } from './write-criteria';

export interface StatementWanted {
  readonly words: string;
  /** What becomes of a statement that is there: it stays behind the new one, or is replaced. */
  readonly statement: StatementChoice;
  /** What becomes of the sections and bullets it was composed from. */
  readonly criteria: 'keep' | 'remove';
}

export function writingStatement(path: string, wanted: StatementWanted, schema: GoalSchema): Change {
  return changingGoal(path, schema, (goal) => writeStatement(goal, wanted, schema));
}

/**
 * Put a paragraph below the title. Criteria that hold comments, lists of tasks or headings of their own are never removed.
 * @example writeStatement(goal, { words: composeStatement(goal), statement: 'keep', criteria: 'keep' }, schema)
 */
export function writeStatement(goal: Goal, wanted: StatementWanted, schema: GoalSchema): EditResult {
  const words = safeBlock(wanted.words);
  if (words === '') return refused('not-exact', 'There is nothing to write.');
  const removed = wanted.criteria === 'keep' ? [] : criteriaOf(goal);
  const edits = [
    ...removed.map((span) => ({ ...span, insert: '' })),
    ...(wanted.statement === 'keep' ? [] : statementEdits(goal, removed)),
  ];
  const cleared = reread(goal.path, applyEdits(goal.text, edits), schema);
  if (cleared === null) return refused('not-exact', 'The note would not read as a goal any more.');
  const { text } = cleared;
  const at = placeFor(cleared);
  const eol = lineBreakAt(text, at);
  const isInside = text.slice(0, at).trim() !== '' && !/\n[ \t]*\r?\n$/.test(text.slice(0, at));
  const lead = isInside ? (text[at - 1] === '\n' ? eol : eol + eol) : '';
  const insert = lead + words.replaceAll('\n', eol) + (text.slice(at).trim() === '' ? eol : eol + eol);
  const behind = /^(?:[ \t]*\r?\n)*/.exec(text.slice(at))?.[0].length ?? 0;
  const result = applyEdits(text, [{ from: at, to: at + behind, insert }]);
  const read = reread(goal.path, result, schema);
  if (read === null || !oneLine(read.statement?.value ?? '').startsWith(oneLine(words)))
    return refused('not-exact', 'The paragraph would not read back as written, so the note was left alone.');
  return { ok: true, text: result, edits: lineEdits(goal.text, result) };
}

/** Right behind the title's line; without a title, where the body begins. */
function placeFor({ text, title, statement, frontmatter }: Goal): number {
  if (statement !== null) return statement.from;
  if (title.from === title.to) return frontmatter === null ? 0 : title.from;
  const end = text.indexOf('\n', title.to);
  const line = end === -1 ? text.length : end + 1;
  // a title with a line of signs below it
  const underline = /^[=-]{1,80}[ \t]*(?:\r?\n|$)/.exec(text.slice(line))?.[0].length ?? 0;
  return line + underline;
}

/** The words of the statement that are under no criterion's bullet. */
function statementEdits(goal: Goal, removed: readonly Span[]) {
  if (goal.statement === null) return [];
  const { statement } = goal;
  const clauses = breakIntoCriteria(goal);
  const [first, last] = [clauses[0], clauses.at(-1)];
  if (first === undefined || last === undefined) return [];
  const bullets = Object.values(goal.criteria).filter(
    ({ source, from }) => source === 'bullet' && from >= statement.from && from < statement.to,
  );
  const place = bullets.length === 0 ? statement : { from: statement.from, to: last.to };
  return withoutWords(goal.text, place, clauses, labelsIn(readGoal(goal))).filter(
    (edit) => !removed.some(({ from, to }) => edit.from < to && edit.to > from),
  );
}

/** The sections and bullets of the criteria, whole, where nothing but their words is in them. */
function criteriaOf(goal: Goal): readonly Span[] {
  return FRAMEWORKS[goal.framework].criteria.flatMap(({ id }) => {
    const criterion = goal.criteria[id];
    if (criterion === undefined || criterion.source === 'property') return [];
    const span = criterion.source === 'bullet' ? bulletOf(goal, criterion) : sectionOf(goal, id, criterion);
    return span === null ? [] : [span];
  });
}

function bulletOf({ text }: Goal, { label, from, to, text: words }: CriterionText): Span | null {
  const start = text.lastIndexOf('\n', label.from - 1) + 1;
  const end = text.indexOf('\n', to);
  const stop = end === -1 ? text.length : end + 1;
  const isWhole = text.slice(from, to) === words && text.slice(Math.max(from, to), stop).trim() === '';
  return isWhole && /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+$/.test(text.slice(start, label.from))
    ? { from: start, to: stop }
    : null;
}

function sectionOf(goal: Goal, id: CriterionId, { label, text: words }: CriterionText): Span | null {
  const section = goal.sections.find(({ heading }) => heading.from === label.from);
  if (section === undefined) return null;
  const body = goal.text.slice(section.body.from, section.body.to).trim();
  const hasOthers = goal.sections.some(
    ({ heading }) => heading.from >= section.body.from && heading.from < section.body.to,
  );
  const isOnlyWords = body === words.trim() || body === '' || body === prompt(id);
  return isOnlyWords && !hasOthers && !/^[ \t]*[-*+] \[.\]/m.test(body)
    ? { from: section.heading.from, to: section.body.to }
    : null;
}
