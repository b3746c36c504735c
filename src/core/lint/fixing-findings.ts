/** Settling findings as changes of a note's text: the note is checked anew, so that only what still holds is fixed. */
import type { LocalDate } from '../calendar/local-date';
import { type Change, refused } from '../goal/changing-goal';
import type { Settings } from '../settings/settings';
import { applyEdits, positionAt } from '../text/span';
import type { GoalIndex } from '../vault/goal-index';
import type { Finding } from './finding';
import { lintNote } from './lint-vault';

export interface FixingContext {
  readonly today: LocalDate;
  readonly settings: Settings;
  /** The goals, the note among them with the text that is changed. */
  readonly indexWith: (text: string) => GoalIndex;
}

/** Which finding of a note, as lists of findings know it. */
export interface FindingWanted {
  readonly rule: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based; for when there may be several of that rule on the line. */
  readonly column?: number;
}

/**
 * The finding that is wanted, where it is now; undefined when it is settled.
 * @example findingAt(text, lintNote('Run.md', index, today, settings), { rule: 'measure/no-target', line: 3 })
 */
export function findingAt(
  text: string,
  findings: readonly Finding[],
  { rule, line, column }: FindingWanted,
): Finding | undefined {
  return findings.find((each) => {
    if (each.rule !== rule) return false;
    const at = positionAt(text, each.from);
    return at.line === line && (column === undefined || at.column === column);
  });
}

/** A fix of a finding: the first, or the one with this label. */
export function fixingFinding(
  path: string,
  wanted: FindingWanted & { readonly fix?: string },
  { today, settings, indexWith }: FixingContext,
): Change {
  return (text) => {
    const finding = findingAt(text, lintNote(path, indexWith(text), today, settings), wanted);
    const fix = finding?.fixes.find(({ label }) => label === (wanted.fix ?? label));
    if (fix === undefined)
      return refused('not-found', 'This finding is settled already, or the note has changed since.');
    return { ok: true, text: applyEdits(text, fix.edits), edits: fix.edits };
  };
}
