/** Ticks a milestone or opens it again. In: a goal's path and the milestone. Out: it is in the note, or why not. */
import { markingMilestone } from '../../core/goal/changing-goal';
import type { MilestoneWanted } from '../../core/goal/edit-goal';
import type { ActionOutcome } from '../../ui/dashboard-actions';
import type { EditContext } from './edit-context';
import { editNote } from './edit-note';

export function tickMilestone(
  path: string,
  milestone: MilestoneWanted,
  mark: 'done' | 'open',
  context: EditContext,
): Promise<ActionOutcome> {
  return editNote(path, markingMilestone(path, milestone, mark, context.settings().schema), context);
}
