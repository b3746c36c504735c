/** What a person wrote about a goal, read once, whether it is a note or a plain text. In: a goal or a text. Out: a `Written`. */
import { assess } from '../assess/assess';
import { readGoal } from '../assess/assess-goal';
import { findLabels } from '../assess/labels';
import { withoutPlaceholders } from '../assess/placeholders';
import { type Place, read, type Reading } from '../assess/reading';
import { tokenise } from '../assess/tokens';
import type { FrameworkId } from '../frameworks/framework';
import type { Goal } from '../goal/goal';
import type { Span } from '../text/span';

export interface Written {
  readonly text: string;
  readonly framework: FrameworkId;
  readonly reading: Reading;
  /** Where the words stand that are not under a criterion of their own; null when there are none. */
  readonly statement: Span | null;
  /** Criteria that have a bullet of their own inside the statement: they are sorted already. */
  readonly sorted: readonly Span[];
}

export function writtenInGoal(goal: Goal): Written {
  const sorted = Object.values(goal.criteria).filter(({ source }) => source === 'bullet');
  return {
    text: goal.text,
    framework: goal.framework,
    reading: readGoal(goal),
    statement: goal.statement,
    sorted: sorted.map(({ label, to }) => ({ from: label.from, to })),
  };
}

/** @param framework `auto` as in `assess` */
export function writtenInText(text: string, framework: FrameworkId | 'auto'): Written {
  const by = framework === 'auto' ? assess(text, 'auto').framework : framework;
  const tokens = tokenise(withoutPlaceholders(text));
  const reading = read(tokens, findLabels(tokens, by));
  return { text, framework: by, reading, statement: { from: 0, to: text.length }, sorted: [] };
}

/** Where tokens stand in the text. */
export function spanOfPlace({ tokens }: Reading, { start, end }: Place): Span {
  const from = tokens[start]?.from ?? 0;
  return { from, to: tokens[end - 1]?.to ?? from };
}

/** The labels of a text: its words that belong to no part. */
export function labelsIn({ tokens, parts }: Reading): readonly Span[] {
  return tokens.flatMap((token, at) =>
    token.kind === 'end' || parts.some(({ start, end }) => at >= start && at < end) ? [] : [token],
  );
}
