/** A text with the words that were understood marked in it. */
import type { Span } from '../core/text/span';

export interface MarkedTextProps {
  readonly text: string;
  /** In order, not overlapping, offsets into the text. */
  readonly spans: readonly Span[];
  readonly tone: 'met' | 'weak';
}

export function MarkedText({ text, spans, tone }: MarkedTextProps) {
  const pieces = [];
  let done = 0;
  for (const { from, to } of spans) {
    if (from < done || to > text.length || from >= to) continue;
    pieces.push(text.slice(done, from));
    pieces.push(
      <mark key={from} class={`goal-notes-mark-${tone}`}>
        {text.slice(from, to)}
      </mark>,
    );
    done = to;
  }
  pieces.push(text.slice(done));
  return (
    <p class="goal-notes-marked" dir="auto">
      {pieces}
    </p>
  );
}
