/** Whether a goal is under way. In: a goal and today. Out: yes or no. */
import type { LocalDate } from '../calendar/local-date';
import type { Goal } from '../goal/goal';

/**
 * A goal is under way once something was logged, or the day after its start. Until then nothing has to be counted yet, and what its
 * words say is enough.
 */
export function hasBegun({ start, checkIns }: Goal, today: LocalDate): boolean {
  return checkIns.length > 0 || (start !== null && start < today);
}
