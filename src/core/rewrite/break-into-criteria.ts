/**
 * A statement as clauses, each proposed for the criterion it serves. In: a goal, or a text. Out: clauses with their places; nothing is
 * written. `write-criteria.ts` writes them once a person has looked at them.
 */
import type { Part } from '../assess/labels';
import type { CriterionId, FrameworkId } from '../frameworks/framework';
import type { Goal } from '../goal/goal';
import type { Span } from '../text/span';
import { clausesWithin, wordsIn } from './clauses';
import { criterionServed } from './serving';
import { spanOfPlace, type Written, writtenInGoal, writtenInText } from './written';

/** Some words of the statement, and where they are to go. */
export interface Clause extends Span {
  /** As they stand there, on one line. */
  readonly text: string;
  /** Null: they stay in the statement only. */
  readonly criterion: CriterionId | null;
}

/**
 * The clauses of a goal's statement, in order. Empty when it has none. Bullets that are labelled with a criterion stay what they are.
 * @example breakIntoCriteria(goal)[1] // => { from: 70, to: 103, text: 'in order to improve client progress', criterion: 'relevant' }
 */
export function breakIntoCriteria(goal: Goal): readonly Clause[] {
  return clausesOf(writtenInGoal(goal));
}

/**
 * The same for any text.
 * @example breakTextIntoCriteria('I will run 5 km by 30 June', 'smart').map(({ criterion }) => criterion) // => ['specific', 'time-bound']
 */
export function breakTextIntoCriteria(text: string, framework: FrameworkId | 'auto'): readonly Clause[] {
  return clausesOf(writtenInText(text, framework));
}

function clausesOf(written: Written): readonly Clause[] {
  const { reading, statement, framework, text } = written;
  if (statement === null) return [];
  const clauses: Clause[] = [];
  let isFirst = true;
  for (const part of reading.parts) {
    const places = clausesWithin(within(part, written), reading, text, framework);
    for (const place of places) {
      const span = spanOfPlace(reading, place);
      if (wordsIn(place, reading) === 0 || isSorted(span, written)) continue;
      const criterion = part.criterion ?? criterionServed({ ...place, reading, framework, isFirst });
      if (part.criterion === null && (criterion === 'specific' || criterion === 'actionable'))
        isFirst = false;
      clauses.push({ ...span, text: text.slice(span.from, span.to).replace(/\s+/g, ' '), criterion });
    }
  }
  return clauses.sort((a, b) => a.from - b.from);
}

/** The tokens of a part that stand in the statement. */
function within({ start, end }: Part, { reading: { tokens }, statement }: Written): Part {
  const inside = (at: number) =>
    (tokens[at]?.from ?? -1) >= (statement?.from ?? 0) &&
    (tokens[at]?.to ?? Infinity) <= (statement?.to ?? 0);
  let [from, to] = [start, end];
  while (from < to && !inside(from)) from += 1;
  while (to > from && !inside(to - 1)) to -= 1;
  return { criterion: null, start: from, end: to };
}

function isSorted({ from, to }: Span, { sorted }: Written): boolean {
  return sorted.some((bullet) => from >= bullet.from && to <= bullet.to);
}
