/**
 * What the goal in the form is worth. In: what was typed. Out: a verdict per criterion, with the places of its words in the field.
 * The note that would be made is judged, so that the ring here is the ring it will have.
 */
import type { CriterionStatus } from '../core/assess/assessment';
import { assessGoal } from '../core/assess/assess-goal';
import type { LocalDate } from '../core/calendar/local-date';
import type { Criterion, FrameworkId } from '../core/frameworks/framework';
import { FRAMEWORKS } from '../core/frameworks/index';
import type { Goal } from '../core/goal/goal';
import { readNote } from '../core/goal/parse-goal';
import { DEFAULT_SCHEMA } from '../core/goal/schema';
import { newGoalNote } from '../core/templates/new-goal-note';
import type { Span } from '../core/text/span';
import { type GoalFormValues, resultOf } from './goal-form-values';

export interface FieldVerdict {
  readonly criterion: Criterion;
  readonly status: CriterionStatus;
  /** Offsets into the field, in order, not overlapping. */
  readonly words: readonly Span[];
  /** What is wrong and what to write instead; empty when met. */
  readonly message: string;
  readonly suggestion: string;
}

/** A title of no words, judged as nothing. */
const UNTITLED = '…';

export function judgeForm(
  values: GoalFormValues,
  framework: FrameworkId,
  today: LocalDate,
): readonly FieldVerdict[] {
  const goal = goalOf(values, framework, today);
  const assessment = goal === null ? null : assessGoal(goal);
  return FRAMEWORKS[framework].criteria.map((criterion) => {
    const verdict = assessment?.criteria[criterion.id];
    const field = values.criteria[criterion.id] ?? '';
    return {
      criterion,
      status: verdict?.status ?? 'missing',
      words: goal === null ? [] : wordsIn(field, verdict?.evidence ?? [], goal, criterion),
      message: verdict?.message ?? '',
      suggestion: verdict?.suggestion ?? '',
    };
  });
}

function goalOf(values: GoalFormValues, framework: FrameworkId, today: LocalDate): Goal | null {
  const { title, ...draft } = resultOf(values, framework, 'active', today);
  const text = newGoalNote({
    ...draft,
    title: title === '' ? UNTITLED : title,
    schema: DEFAULT_SCHEMA,
    today,
  });
  const note = readNote('', text, DEFAULT_SCHEMA);
  return note.kind === 'goal' ? note.goal : null;
}

/** Where the words stand in the field: as far from its beginning as in the note, unless the note had to write them differently. */
function wordsIn(
  field: string,
  evidence: readonly (Span & { readonly text: string })[],
  goal: Goal,
  { id }: Criterion,
): readonly Span[] {
  const written = goal.criteria[id];
  if (written === undefined || written.text === '') return [];
  const at = goal.text.indexOf(written.text, written.from);
  const indent = field.length - field.trimStart().length;
  const words: Span[] = [];
  let done = 0;
  for (const { from, to, text } of [...evidence].sort((a, b) => a.from - b.from)) {
    const start = from - at + indent;
    if (from < at || to > at + written.text.length || start < done) continue;
    if (field.slice(start, start + text.length) !== text) continue;
    words.push({ from: start, to: start + text.length });
    done = start + text.length;
  }
  return words;
}
