/** A field for sentences in which the understood words are marked while one types. It grows with its text. */
import type { Span } from '../core/text/span';
import type { CriterionStatus } from '../core/assess/assessment';

export interface WordsFieldProps {
  readonly id: string;
  readonly value: string;
  readonly placeholder: string;
  /** In order, not overlapping, offsets into the value. */
  readonly words: readonly Span[];
  readonly status: CriterionStatus;
  /** Ids of what describes the field. */
  readonly describedBy: string;
  readonly onInput: (text: string) => void;
}

/** The marks lie behind the field, in the same text drawn invisibly: a field itself can hold no marks. */
export function WordsField({ id, value, placeholder, words, status, describedBy, onInput }: WordsFieldProps) {
  return (
    <div class="goal-notes-words">
      <div class="goal-notes-words-behind" dir="auto" aria-hidden="true">
        {marked(value, words, status)}
        {/* a last empty line has a height too */}
        {'\u200b'}
      </div>
      <textarea
        id={id}
        rows={1}
        dir="auto"
        value={value}
        placeholder={placeholder}
        aria-describedby={describedBy}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}

function marked(text: string, words: readonly Span[], status: CriterionStatus) {
  const pieces = [];
  let done = 0;
  for (const { from, to } of words) {
    pieces.push(text.slice(done, from));
    pieces.push(
      <mark key={from} class={`goal-notes-mark-${status}`}>
        {text.slice(from, to)}
      </mark>,
    );
    done = to;
  }
  pieces.push(text.slice(done));
  return pieces;
}
