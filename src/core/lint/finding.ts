/** What a lint rule reports. The shape is CodeMirror's `Diagnostic` plus the rule and its fixes. Types only. */
import type { Suppression } from '../goal/goal';
import type { Span, TextEdit } from '../text/span';

export type RuleSeverity = 'error' | 'warning' | 'suggestion';

export interface Fix {
  /** Imperative, as on a button: `Set due to 2026-04-05`. */
  readonly label: string;
  readonly edits: readonly TextEdit[];
  /** It may be wrong, or it takes a decision: it is offered to a person, and never applied with all others. */
  readonly isGuess?: true;
}

export interface Finding extends Span {
  /** `group/name`, the rule's id. */
  readonly rule: string;
  readonly severity: RuleSeverity;
  /** What is wrong, in one sentence; why and how to fix it stand in the rule. */
  readonly message: string;
  /** The best first. *Fix all* takes the first that is no guess. */
  readonly fixes: readonly Fix[];
}

/** A finding that the note itself wants quiet. */
export interface QuietFinding extends Finding {
  /** What keeps it quiet; at least one. */
  readonly by: readonly Suppression[];
}

/** What the rules found, and what of it is kept quiet. Both sorted by place, then rule. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly quiet: readonly QuietFinding[];
}

/** What was found in one note. */
export interface NoteFound extends Found {
  readonly path: string;
}

/** The findings of one note. Sorted by place, then rule. */
export interface NoteFindings {
  readonly path: string;
  readonly findings: readonly Finding[];
}
