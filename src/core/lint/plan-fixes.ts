/**
 * What *Fix all* would do. In: notes, the index, settings. Out: each note that would change, as it is and as it would be. Nothing is
 * changed: whoever writes shows the plan first, and writes only where the note still is as the plan knows it.
 */
import type { LocalDate } from '../calendar/local-date';
import { type Change, refused } from '../goal/changing-goal';
import type { Settings } from '../settings/settings';
import { lineEdits } from '../text/line-changes';
import type { GoalIndex } from '../vault/goal-index';
import { fixAll } from './fix-note';

export interface NotePlan {
  readonly path: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
  /** How many fixes lead from the one to the other. */
  readonly applied: number;
}

/**
 * One note after the other, each fixed among the others as they would be by then: of two goals that are each other's parent only one lets go.
 *
 * The index is changed meanwhile and as before afterwards, so nobody may look at it from the outside until this returns.
 */
export function planFixes(
  paths: readonly string[],
  index: GoalIndex,
  today: LocalDate,
  settings: Settings,
): readonly NotePlan[] {
  const plans: NotePlan[] = [];
  try {
    for (const path of paths) {
      const goal = index.get(path);
      if (goal === null) continue;
      const { text, applied } = fixAll(path, goal.text, { today, settings, index });
      if (text === goal.text) continue;
      plans.push({ path, title: goal.title.value, before: goal.text, after: text, applied });
      index.set(path, text);
    }
  } finally {
    for (const { path, before } of plans) index.set(path, before);
  }
  return plans;
}

/** The change of a note from one text to another; refused when it is neither any more, since somebody has written in it. */
export function replacing(before: string, after: string): Change {
  return (text) => {
    if (text === after) return { ok: true, text, edits: [] };
    if (text !== before) return refused('not-found', 'The note has changed since.');
    return { ok: true, text: after, edits: lineEdits(before, after) };
  };
}
