/** The findings of a check as data: what `--format json` prints and the other formats are made of. A contract. */
import type { Finding, RuleSeverity } from '../../core/lint/finding';
import { positionAt } from '../../core/text/span';

export interface ReportedFinding {
  readonly rule: string;
  readonly severity: RuleSeverity;
  readonly message: string;
  /** 1-based, as are the others. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly fixable: boolean;
}

export interface CheckReport {
  readonly version: 1;
  /** Every goal note that was checked. */
  readonly files: readonly { readonly path: string; readonly findings: readonly ReportedFinding[] }[];
  /** The notes that `--fix` changed; what it settled is no finding any more. Only there with `--fix`. */
  readonly fixed?: readonly { readonly path: string; readonly fixes: number }[];
  readonly summary: {
    readonly goals: number;
    readonly errors: number;
    readonly warnings: number;
    readonly suggestions: number;
  };
}

/** A note with its findings; `path` as it shall be shown. */
export interface NoteToReport {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

export function checkReport(notes: readonly NoteToReport[]): CheckReport {
  const all = notes.flatMap(({ findings }) => findings);
  const count = (severity: RuleSeverity) => all.filter((finding) => finding.severity === severity).length;
  return {
    version: 1,
    files: notes.map(({ path, text, findings }) => ({
      path,
      findings: findings.map((finding) => reported(finding, text)),
    })),
    summary: {
      goals: notes.length,
      errors: count('error'),
      warnings: count('warning'),
      suggestions: count('suggestion'),
    },
  };
}

function reported({ rule, severity, message, from, to, fixes }: Finding, text: string): ReportedFinding {
  const start = positionAt(text, from);
  const end = positionAt(text, to);
  return {
    rule,
    severity,
    message,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    fixable: fixes.some(({ isGuess }) => isGuess !== true),
  };
}
