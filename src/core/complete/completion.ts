/** What can be put where one types. Types only. */
import type { Span } from '../text/span';

export interface Completion {
  /** What is put in; for a property its name with colon and blank. */
  readonly insert: string;
  /** What is shown, without quotes and brackets. */
  readonly label: string;
  /** What it means, in a few words; empty when the label says it. */
  readonly detail: string;
}

/** `from` to `to` is replaced by what is chosen. Offsets into the text given. */
export interface Completions extends Span {
  /** What is typed there already. */
  readonly query: string;
  /** The best first; never empty. */
  readonly options: readonly Completion[];
}
