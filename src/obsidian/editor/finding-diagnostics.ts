/** Findings as CodeMirror shows them. In: a judged text. Out: diagnostics with their quick fixes. */
import type { Action, Diagnostic } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';
import type { Finding, Fix, RuleSeverity } from '../../core/lint/finding';
import type { JudgedText } from '../../core/lint/judge-draft';
import type { Span } from '../../core/text/span';
import { t } from '../../i18n/editor';
import { findingCard, findingWords } from './finding-card';

export interface FindingActions {
  /** Shows all findings of a note. */
  readonly showAll: (path: string) => void;
  /** @param at where the finding stands by now */
  readonly applyFix: (editor: EditorView, finding: Finding, fix: Fix, at: number) => void;
}

const SEVERITY: Readonly<Record<RuleSeverity, Diagnostic['severity']>> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'info',
};

export function diagnosticsOf(
  { path, text, findings }: JudgedText,
  actions: FindingActions,
): readonly Diagnostic[] {
  return findings.map((finding) => ({
    ...visiblePlace(text, finding),
    severity: SEVERITY[finding.severity],
    source: finding.rule,
    markClass: ' goal-notes-underline',
    message: findingWords(finding),
    renderMessage: () => findingCard(finding, () => actions.showAll(path)),
    actions: finding.fixes.map((fix): Action => ({
      name: fixName(fix),
      apply: (editor, from) => actions.applyFix(editor, finding, fix, from),
    })),
  }));
}

/** What a button says: one that may be wrong says so. */
export function fixName({ label, isGuess }: Fix): string {
  return isGuess === true ? t('editor.guess', { label }) : label;
}

/** A place without words cannot be underlined: the next words are taken, as far as there are any. */
function visiblePlace(text: string, { from, to }: Span): Span {
  const next = to > from ? null : /\S[^\n]{0,200}/.exec(text.slice(from));
  if (next === null) return { from, to };
  const start = from + next.index;
  return { from: start, to: start + next[0].trimEnd().length };
}
