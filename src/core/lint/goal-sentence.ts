/** The sentence that says what the goal is. In: a goal. Out: where it stands in the goal's reading. Judging it is the rules' job. */
import { readGoal } from '../assess/assess-goal';
import type { Place, Reading } from '../assess/reading';
import type { Goal } from '../goal/goal';
import type { Span } from '../text/span';

export interface GoalSentence extends Place {
  readonly reading: Reading;
  /** Its words, lower case and without accents, each with a blank behind it; all other signs are left out. */
  readonly words: string;
}

/** Where a goal says what is to be done, in the order it is looked for; null is the statement, or the title when there is none. */
const SAID_IN: readonly unknown[] = [null, 'specific', 'actionable'];

/** The first sentence of the statement with a word in it, else of what stands under Specific or Actionable; null when nothing is written. */
export function goalSentence(goal: Goal): GoalSentence | null {
  const reading = readGoal(goal);
  const { tokens, parts } = reading;
  for (const where of SAID_IN) {
    for (const part of parts) {
      if (part.criterion !== where) continue;
      const start = range(part.start, part.end).find((at) => tokens[at]?.kind === 'word');
      if (start === undefined) continue;
      const end = range(start, part.end).find((at) => tokens[at]?.kind === 'end') ?? part.end;
      return { reading, start, end, words: wordsOf(reading, { start, end }) };
    }
  }
  return null;
}

/** Words and numbers, each with a blank behind it. */
export function wordsOf({ tokens }: Reading, { start, end }: Place): string {
  let words = '';
  for (const { kind, word } of tokens.slice(start, end))
    if (kind !== 'sign' && kind !== 'end') words += `${word} `;
  return words;
}

/** Whether a token stands in a reason, or behind one in its sentence: "because my children ask me to". @param after reasons before it count not */
export function isReason({ tokens, reasons }: Reading, at: number, after: number): boolean {
  return reasons.some(
    ({ start }) =>
      start >= after && start <= at && !tokens.slice(start, at).some(({ kind }) => kind === 'end'),
  );
}

/** The place of tokens in the note. */
export function spanOf({ tokens }: Reading, { start, end }: Place): Span {
  const from = tokens[start]?.from ?? 0;
  return { from, to: tokens[end - 1]?.to ?? from };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
