/** What comes back from every edit: the new text with the edits that led to it, or a refusal that says why. */
import type { Span, TextEdit } from '../text/span';

export interface Refusal {
  readonly code:
    | 'unreadable' // the frontmatter does not parse, or is no mapping
    | 'duplicate-key'
    | 'anchor-or-tag'
    | 'explicit-key'
    | 'flow-root'
    | 'document-end'
    | 'no-frontmatter'
    | 'key-exists'
    | 'key-missing'
    | 'nested-value'
    | 'not-exact' // re-parsing the result did not give the wanted value
    | 'not-found'; // the place to edit is no longer there
  /** What and why, for a person, in one or two sentences. */
  readonly message: string;
  readonly at: Span | null;
}

export type EditResult =
  | { readonly ok: true; readonly text: string; readonly edits: readonly TextEdit[] }
  | { readonly ok: false; readonly refusal: Refusal };
