/** All that is done to a goal note besides its properties: log a check-in, add a section, tick a milestone. The way in for everybody else. */
import { applyEdits } from '../text/span';
import type { EditResult } from './edit-result';
import type { Goal, Milestone } from './goal';

export type { NewCheckIn } from './check-in-line';
export { insertSection } from './insert-section';
export { logCheckIn } from './log-check-in';

/** Which milestone is meant: its place when it was seen, and its words. The note may have changed since. */
export interface MilestoneWanted {
  /** In `goal.milestones`. */
  readonly position: number;
  readonly text: string;
}

/**
 * Tick a milestone or open it again. Every other byte stays. When another one stands in its place by now, it is found by its words, as
 * long as only one has them.
 * @example markMilestone(goal, { position: 0, text: 'First plan live' }, 'done')
 */
export function markMilestone(goal: Goal, wanted: MilestoneWanted, mark: 'done' | 'open'): EditResult {
  const milestone = milestoneOf(goal, wanted);
  if (milestone === undefined) {
    const message = 'That milestone is not in the note any more.';
    return { ok: false, refusal: { code: 'not-found', message, at: null } };
  }
  if (milestone.done === (mark === 'done')) return { ok: true, text: goal.text, edits: [] };
  const edits = [{ ...milestone.mark, insert: mark === 'done' ? 'x' : ' ' }];
  return { ok: true, text: applyEdits(goal.text, edits), edits };
}

function milestoneOf({ milestones }: Goal, { position, text }: MilestoneWanted): Milestone | undefined {
  const there = milestones[position];
  if (there?.text === text) return there;
  const same = milestones.filter((milestone) => milestone.text === text);
  return same.length === 1 ? same[0] : undefined;
}
