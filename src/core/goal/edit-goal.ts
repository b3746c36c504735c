/** All that is done to a goal note besides its properties: log a check-in, add a section, tick a milestone. The way in for everybody else. */
import { applyEdits } from '../text/span';
import type { EditResult } from './edit-result';
import type { Goal } from './goal';

export { formatCheckIn, type NewCheckIn } from './check-in-line';
export { insertSection } from './insert-section';
export { logCheckIn } from './log-check-in';

/**
 * Tick a milestone or open it again. Every other byte stays.
 * @param position its position in `goal.milestones`
 * @example markMilestone(goal, 0, 'done')
 */
export function markMilestone(goal: Goal, position: number, mark: 'done' | 'open'): EditResult {
  const milestone = goal.milestones[position];
  if (milestone === undefined) {
    const message = 'That milestone is not in the note any more.';
    return { ok: false, refusal: { code: 'not-found', message, at: null } };
  }
  if (milestone.done === (mark === 'done')) return { ok: true, text: goal.text, edits: [] };
  const edits = [{ ...milestone.mark, insert: mark === 'done' ? 'x' : ' ' }];
  return { ok: true, text: applyEdits(goal.text, edits), edits };
}
