/** Ticks a milestone or opens it again. In: a goal's path and the milestone's position. Out: it is in the note, or why not. */
import { markMilestone } from '../../core/goal/edit-goal';
import type { ActionOutcome } from '../../ui/dashboard-actions';
import type { EditContext } from './edit-context';
import { editGoal } from './edit-note';

export function tickMilestone(
  path: string,
  position: number,
  mark: 'done' | 'open',
  context: EditContext,
): Promise<ActionOutcome> {
  return editGoal(path, (goal) => markMilestone(goal, position, mark), context);
}
