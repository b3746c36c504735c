/** Settling findings as changes of a note's text: the note is checked anew, so that only what still holds is fixed. */
import type { LocalDate } from '../calendar/local-date';
import { type Change, refused } from '../goal/changing-goal';
import type { Settings } from '../settings/settings';
import { applyEdits, positionAt } from '../text/span';
import type { GoalIndex } from '../vault/goal-index';
import { changedMiddle } from './changed-middle';
import { fixAll } from './fix-note';
import { lintNote } from './lint-vault';

export interface FixingContext {
  readonly today: LocalDate;
  readonly settings: Settings;
  /** The goals, the note among them with the text that is changed. */
  readonly indexWith: (text: string) => GoalIndex;
}

/** The first fix of a rule's finding on a line (1-based). */
export function fixingFinding(
  path: string,
  rule: string,
  line: number,
  { today, settings, indexWith }: FixingContext,
): Change {
  return (text) => {
    const finding = lintNote(path, indexWith(text), today, settings).find(
      (each) => each.rule === rule && each.fixes.length > 0 && positionAt(text, each.from).line === line,
    );
    const fix = finding?.fixes[0];
    if (fix === undefined)
      return refused('not-found', 'This finding is settled already, or the note has changed since.');
    return { ok: true, text: applyEdits(text, fix.edits), edits: fix.edits };
  };
}

/** Every first fix, as one step to undo. */
export function fixingAll(path: string, { today, settings, indexWith }: FixingContext): Change {
  return (text) => {
    const fixed = fixAll(path, text, { today, settings, index: indexWith(text) });
    if (fixed.applied === 0)
      return refused('not-found', 'There is nothing here that can be fixed on its own.');
    return { ok: true, text: fixed.text, edits: changedMiddle(text, fixed.text) };
  };
}
