/**
 * Writing what a person says about a criterion to where the note has that criterion. In: a goal, a criterion, words. Out: the note with
 * the words in place, or a refusal. The result is read again: the words must be the criterion's, and nothing else may have changed.
 */
import type { CriterionId } from '../frameworks/framework';
import { criterionById } from '../frameworks/index';
import { prompt } from '../templates/fill-body';
import { safeBlock, safeLine } from '../templates/safe-markdown';
import { oneLine } from '../text/one-line';
import { applyEdits, type TextEdit } from '../text/span';
import { refused } from '../goal/changing-goal';
import { insertSection } from '../goal/edit-goal';
import type { EditResult } from '../goal/edit-result';
import { setProperty } from '../goal/frontmatter';
import type { CriterionText, Goal } from '../goal/goal';
import { lineBreakAt } from '../goal/line-break';
import { readNote } from '../goal/parse-goal';
import type { GoalSchema } from '../goal/schema';

type Written = Extract<EditResult, { ok: true }>;

export interface CriterionWords {
  readonly criterion: CriterionId;
  readonly words: string;
  /** What becomes of words that are there: `instead` of them, or `behind` them. */
  readonly place: 'instead' | 'behind';
}

/**
 * Put words under a criterion: into its section, bullet or property, whichever the note has; a section is added when it has none. Words
 * that hold comments or code are never replaced: the new ones go behind them.
 * @example writeCriterion(goal, { criterion: 'relevant', words: 'So that …', place: 'behind' }, schema)
 */
export function writeCriterion(goal: Goal, wanted: CriterionWords, schema: GoalSchema): EditResult {
  const there = goal.criteria[wanted.criterion];
  const result =
    there === undefined
      ? insertSection(goal.text, criterionById(wanted.criterion).heading, safeBlock(wanted.words))
      : there.source === 'property'
        ? setProperty(goal.text, keyOf(goal, there), together(there, safeLine(wanted.words), wanted.place))
        : spliced(goal, [editOf(goal, there, wanted)]);
  if (!result.ok || holds(goal, result, wanted, schema)) return result;
  return refused('not-exact', 'The words would not read back as written, so the note was left alone.', there);
}

function spliced({ text }: Goal, edits: readonly TextEdit[]): EditResult {
  return { ok: true, text: applyEdits(text, edits), edits };
}

function keyOf({ properties }: Goal, { label }: CriterionText): string {
  return properties.find(({ keySpan }) => keySpan.from === label.from)?.key ?? '';
}

function editOf(goal: Goal, there: CriterionText, { criterion, words, place }: CriterionWords): TextEdit {
  const isBullet = there.source === 'bullet';
  const safe = isBullet ? safeLine(words) : safeBlock(words);
  const eol = lineBreakAt(goal.text, there.from);
  const insert = safe.replaceAll('\n', eol);
  const raw = goal.text.slice(there.from, there.to);
  if (there.text === '') {
    if (isBullet) return { from: there.from, to: there.from, insert: ` ${insert}` };
    const body = goal.sections.find(({ heading }) => heading.from === there.label.from)?.body ?? there;
    const asked = prompt(criterion);
    const at =
      goal.text.slice(body.from, body.to).trim() === asked ? goal.text.indexOf(asked, body.from) : -1;
    return at >= 0
      ? { from: at, to: at + asked.length, insert }
      : { from: there.label.to, to: there.label.to, insert: eol + insert };
  }
  if (place === 'instead' && raw === there.text) return { from: there.from, to: there.to, insert };
  const between = isBullet ? sentenceEnd(there.text) : /^[-*+] /.test(insert) ? eol : eol + eol;
  return { from: there.to, to: there.to, insert: between + insert };
}

function together({ text }: CriterionText, words: string, place: CriterionWords['place']): string {
  return place === 'instead' || text === '' ? words : `${text}${sentenceEnd(text)}${words}`;
}

function sentenceEnd(text: string): string {
  return /[.!?…:;,]$/.test(text.trimEnd()) ? ' ' : '. ';
}

/** The words stand there, and statement, title and every other criterion are what they were. */
function holds(
  before: Goal,
  result: Written,
  { criterion, words }: CriterionWords,
  schema: GoalSchema,
): boolean {
  const read = readNote(before.path, result.text, schema);
  if (read.kind !== 'goal') return false;
  const { goal } = read;
  const written = oneLine(goal.criteria[criterion]?.text ?? '');
  const others = (of: Goal, statement: string) =>
    JSON.stringify([
      oneLine(statement),
      of.title.value,
      Object.entries(of.criteria).flatMap(([id, { text: its }]) => (id === criterion ? [] : [[id, its]])),
      of.checkIns.length,
      of.milestones.length,
    ]);
  const expected =
    before.criteria[criterion]?.source === 'bullet' ? statementWith(before, result.edits) : null;
  return (
    (written.includes(oneLine(safeBlock(words))) || written.includes(safeLine(words))) &&
    others(before, expected ?? before.statement?.value ?? '') === others(goal, goal.statement?.value ?? '')
  );
}

/** Bullets right below the title are part of what is read as the statement. */
function statementWith({ statement }: Goal, edits: readonly TextEdit[]): string | null {
  if (statement === null) return null;
  const { from, to, value } = statement;
  const inside = edits.filter((edit) => edit.from >= from && edit.to <= to);
  return applyEdits(
    value,
    inside.map((edit) => ({ ...edit, from: edit.from - from, to: edit.to - from })),
  );
}
