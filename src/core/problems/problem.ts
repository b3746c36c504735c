/** A finding as the Problems view lists it. In: a note and what was found in it. Out: plain data, with the place as people count it. */
import type { Goal } from '../goal/goal';
import type { Found, NoteFound, QuietFinding, RuleSeverity } from '../lint/finding';
import { sectionOf } from '../lint/suppressing-finding';
import { positionAt } from '../text/span';

/** What a note says about a finding that it wants quiet. */
export interface AllowedBy {
  readonly as: 'property' | 'comment';
  /** 1-based. */
  readonly line: number;
  /** The rule or group it names; null = every rule. */
  readonly rule: string | null;
}

export interface Problem {
  /** Unlike that of any other problem, and the same as long as the note says the same. */
  readonly key: string;
  readonly path: string;
  /** Of the note. */
  readonly title: string;
  readonly rule: string;
  readonly severity: RuleSeverity;
  readonly message: string;
  /** 1-based, as is `column`. */
  readonly line: number;
  readonly column: number;
  /** The best first. */
  readonly fixes: readonly { readonly label: string; readonly isGuess: boolean }[];
  /** Where it can be allowed. */
  readonly places: readonly ('note' | 'section')[];
  /** Empty = it is not allowed. */
  readonly allowedBy: readonly AllowedBy[];
}

/** A note as the index knows it, readable or not. */
export type NoteWithProblems = Pick<Goal, 'text' | 'sections'> & { readonly title: string };

/**
 * The problems of one note, in its order, those that are allowed included.
 * @example problemsOf(note, { path: 'Run.md', findings, quiet: [] }).map(({ line }) => line) // => [4, 12]
 */
export function problemsOf(note: NoteWithProblems, { path, findings, quiet }: NoteFound): readonly Problem[] {
  const seen = new Map<string, number>();
  return inOrder({ findings, quiet }).map((finding) => {
    const { rule, severity, message, fixes, from } = finding;
    const name = `${path}\n${rule}\n${message}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return {
      key: `${name}\n${count}`,
      path,
      title: note.title,
      rule,
      severity,
      message,
      ...positionAt(note.text, from),
      fixes: fixes.map(({ label, isGuess = false }) => ({ label, isGuess })),
      places: sectionOf(note, finding) === null ? ['note'] : ['section', 'note'],
      allowedBy: finding.by.map((each) => ({
        as: note.text.startsWith('%%', each.from) ? 'comment' : 'property',
        line: positionAt(note.text, each.from).line,
        rule: each.rule,
      })),
    };
  });
}

/** Both kinds as the note has them, one after the other. */
function inOrder({ findings, quiet }: Found): readonly QuietFinding[] {
  const all = [...findings.map((finding) => ({ ...finding, by: [] })), ...quiet];
  return quiet.length === 0 ? all : all.sort((a, b) => a.from - b.from);
}
