/**
 * The coach: one question at a time about what a goal lacks, the weakest first, each answer judged in its place. Pure: a `Coaching` is what
 * was asked and answered so far; every step gives a new one. Nothing is written before `coachingChange` is carried out, which makes all of
 * it one step to undo.
 */
import { assessGoal } from '../assess/assess-goal';
import type { CriterionStatus } from '../assess/assessment';
import type { LocalDate } from '../calendar/local-date';
import type { CriterionId, FrameworkId } from '../frameworks/framework';
import { FRAMEWORKS } from '../frameworks/index';
import { type Change, refused } from '../goal/changing-goal';
import type { EditResult } from '../goal/edit-result';
import { setProperty } from '../goal/frontmatter';
import type { Goal } from '../goal/goal';
import { readNote } from '../goal/parse-goal';
import type { GoalSchema } from '../goal/schema';
import { reread } from '../rewrite/write-criteria';
import { goalPath, identify, turnIntoGoal } from '../templates/turn-into-goal';
import { lineEdits } from '../text/line-changes';
import type { Span } from '../text/span';
import { type Understood, understand } from '../proposals/understand';
import { placeAnswer, saysWhat } from './place-answer';
import { resolutionIn } from './resolution';

export interface CoachedNote {
  readonly path: string;
  readonly text: string;
  readonly schema: GoalSchema;
  readonly today: LocalDate;
  /** For a note that is no goal yet. A goal has its own. */
  readonly framework: FrameworkId;
}

/** A question that was asked. `answer` null: it was skipped. */
export interface Step {
  readonly criterion: CriterionId;
  readonly answer: string | null;
}

export interface Coaching {
  readonly note: CoachedNote;
  readonly steps: readonly Step[];
  /** The goal with all answers in place. */
  readonly goal: Goal;
  /** The wish that it was at the beginning; null when it was more. */
  readonly wish: string | null;
  /** Whether it is to be asked at the end if the goal is for now or for later. */
  readonly asksWhen: boolean;
}

/** Where a criterion stands; `unjudged` when the language is not known here. */
export type Standing = CriterionStatus | 'unjudged';

export interface Question {
  readonly criterion: CriterionId;
  readonly standing: Standing;
  /** What is wrong and what to write, of what is there; empty when nothing is. */
  readonly message: string;
  readonly suggestion: string;
  /** What stands under the criterion: the answer takes its place. */
  readonly draft: string;
}

export interface JudgedAnswer {
  readonly standing: Standing;
  readonly message: string;
  readonly suggestion: string;
  /** The words of the answer that count, offsets into it, in order. */
  readonly words: readonly Span[];
  /** What of it becomes a property. */
  readonly understood: Understood;
  /** A deadline that lies behind. */
  readonly isPast: boolean;
  /** Every criterion with the answer in place, for the ring. */
  readonly standings: readonly (readonly [CriterionId, Standing])[];
}

/** Begin with a note; a refusal when it cannot be edited. The note itself is not touched. */
export function startCoaching(note: CoachedNote): Coaching | Extract<EditResult, { ok: false }> {
  const begun = begin(note.text, note);
  if (!begun.ok) return begun;
  const { goal, wasGoal } = begun;
  const wish = resolutionIn(goal);
  return { note, steps: [], goal, wish, asksWhen: !wasGoal || wish !== null };
}

/**
 * What to ask next: missing before weak, in the order of the framework; of a wish first what one would do. Null when nothing is left.
 * @example nextQuestion(coaching)?.criterion // => 'time-bound'
 */
export function nextQuestion(coaching: Coaching): Question | null {
  return openQuestions(coaching)[0] ?? null;
}

/** How many questions are left, the next one included. */
export function questionsLeft(coaching: Coaching): number {
  return openQuestions(coaching).length;
}

const RANK: Readonly<Record<Standing, number>> = { missing: 0, unjudged: 1, weak: 2, met: 3 };

function openQuestions({ goal, steps, wish }: Coaching): readonly Question[] {
  const { criteria } = assessGoal(goal);
  return standingsOf(goal)
    .filter(([id, standing]) => standing !== 'met' && !steps.some(({ criterion }) => criterion === id))
    .filter(([id, standing]) => standing !== 'unjudged' || (goal.criteria[id]?.text ?? '') === '')
    .map(([criterion, standing]) => ({
      criterion,
      standing,
      message: criteria[criterion]?.message ?? '',
      suggestion: criteria[criterion]?.suggestion ?? '',
      draft: draftOf(goal, criterion),
    }))
    .sort((a, b) => {
      const first = (question: Question) =>
        wish !== null && saysWhat(question.criterion) ? -1 : RANK[question.standing];
      return first(a) - first(b);
    });
}

/** Words that can be replaced: nothing hidden is in them. */
function draftOf(goal: Goal, criterion: CriterionId): string {
  const there = goal.criteria[criterion];
  return there !== undefined && goal.text.slice(there.from, there.to) === there.text ? there.text : '';
}

/** Every criterion of the goal's framework with where it stands. */
export function standingsOf(goal: Goal): readonly (readonly [CriterionId, Standing])[] {
  const { criteria } = assessGoal(goal);
  return FRAMEWORKS[goal.framework].criteria.map(
    ({ id }) => [id, criteria[id]?.status ?? 'unjudged'] as const,
  );
}

/** What an answer would be worth, in its place in the note. */
export function judgeAnswer(coaching: Coaching, criterion: CriterionId, answer: string): JudgedAnswer {
  const { note } = coaching;
  const after = answer.trim() === '' ? coaching.goal : withAnswer(coaching.goal, { criterion, answer }, note);
  const goal = 'ok' in after ? coaching.goal : after;
  const verdict = assessGoal(goal).criteria[criterion];
  const isPast = criterion === 'time-bound' && goal.due !== null && goal.due < note.today;
  const standing = verdict?.status ?? 'unjudged';
  return {
    standing: isPast && standing === 'met' ? 'weak' : standing,
    message: 'ok' in after ? after.refusal.message : (verdict?.message ?? ''),
    suggestion: verdict?.suggestion ?? '',
    words: wordsIn(answer, goal, verdict?.evidence ?? []),
    understood: understand(criterion, answer.trim(), note.today),
    isPast,
    standings: standingsOf(goal).map(
      ([id, each]) => [id, id === criterion && isPast ? 'weak' : each] as const,
    ),
  };
}

/** The evidence that stands in the answer, unless the note had to write it differently. */
function wordsIn(answer: string, { text }: Goal, evidence: readonly Span[]): readonly Span[] {
  const words = answer.trim();
  const at = words === '' ? -1 : text.lastIndexOf(words);
  const indent = answer.length - answer.trimStart().length - at;
  return evidence
    .filter(({ from, to }) => at >= 0 && from >= at && to <= at + words.length)
    .map(({ from, to }) => ({ from: from + indent, to: to + indent }));
}

/**
 * Take an answer and go on; an empty one is skipped. A refusal when the note cannot take it.
 */
export function answerQuestion(
  coaching: Coaching,
  criterion: CriterionId,
  answer: string,
): Coaching | Extract<EditResult, { ok: false }> {
  if (answer.trim() === '') return skipQuestion(coaching, criterion);
  const goal = withAnswer(coaching.goal, { criterion, answer }, coaching.note);
  return 'ok' in goal ? goal : { ...coaching, goal, steps: [...coaching.steps, { criterion, answer }] };
}

export function skipQuestion(coaching: Coaching, criterion: CriterionId): Coaching {
  return { ...coaching, steps: [...coaching.steps, { criterion, answer: null }] };
}

/** The last step taken back, and what was answered there; null at the first question. */
export function stepBack(coaching: Coaching): { readonly coaching: Coaching; readonly step: Step } | null {
  const step = coaching.steps.at(-1);
  const begun = begin(coaching.note.text, coaching.note);
  if (step === undefined || !begun.ok) return null;
  const steps = coaching.steps.slice(0, -1);
  const goal = withSteps(begun.goal, steps, coaching.note);
  return 'ok' in goal ? null : { coaching: { ...coaching, steps, goal }, step };
}

/**
 * All that was answered as one change of the note, whatever it has become meanwhile.
 * @param start the answer to *now or later?*; null when it was not asked
 */
export function coachingChange({ note, steps }: Coaching, start: 'active' | 'idea' | null): Change {
  return (text) => {
    const begun = begin(text, note);
    if (!begun.ok) return begun;
    const answered = withSteps(begun.goal, steps, note);
    if ('ok' in answered) return answered;
    const { schema } = note;
    const set =
      start === null
        ? answered.text
        : textOf(setProperty(answered.text, schema.properties.status, schema.statusValues[start]));
    if (typeof set !== 'string') return set;
    const whole = begun.wasGoal ? set : textOf(turnIntoGoal(set, { ...note, framework: answered.framework }));
    return typeof whole === 'string' ? { ok: true, text: whole, edits: lineEdits(text, whole) } : whole;
  };
}

/** Whether anything was answered that is worth writing. */
export function hasAnswers({ steps }: Coaching): boolean {
  return steps.some(({ answer }) => answer !== null);
}

type Refused = Extract<EditResult, { ok: false }>;

function begin(
  text: string,
  { path, schema, framework, today }: CoachedNote,
): { readonly ok: true; readonly goal: Goal; readonly wasGoal: boolean } | Refused {
  const read = readNote(path, text, schema);
  if (read.kind === 'goal') return { ok: true, goal: read.goal, wasGoal: true };
  const made = identify(text, { framework, schema, today });
  if (!made.ok) return made;
  const goal = reread(goalPath(path, schema), made.text, schema);
  return goal === null ? unreadable() : { ok: true, goal, wasGoal: false };
}

function withSteps(begun: Goal, steps: readonly Step[], note: CoachedNote): Goal | Refused {
  let goal: Goal = begun;
  for (const { criterion, answer } of steps) {
    if (answer === null) continue;
    const next = withAnswer(goal, { criterion, answer }, note);
    if ('ok' in next) return next;
    goal = next;
  }
  return goal;
}

function withAnswer(
  goal: Goal,
  { criterion, answer }: { readonly criterion: CriterionId; readonly answer: string },
  note: CoachedNote,
): Goal | Refused {
  const result = placeAnswer(goal, criterion, answer, note);
  return result.ok ? (reread(goal.path, result.text, note.schema) ?? unreadable()) : result;
}

function textOf(result: EditResult): string | Refused {
  return result.ok ? result.text : result;
}

function unreadable(): Refused {
  const result = refused('unreadable', 'The note would not read as a goal any more.');
  return result as Refused;
}
