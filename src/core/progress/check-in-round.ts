/** The goals that are due for a check-in today. In: an index, the statuses, today. Out: the goals, what is most urgent first. */
import type { LocalDate, Weekday } from '../calendar/local-date';
import type { Goal } from '../goal/goal';
import type { GoalIndex } from '../vault/goal-index';
import { checkInDue } from './due-for-check-in';
import type { GoalStatus } from './goal-status';

/**
 * First the habits that were missed last time (never miss twice), then by the day the check-in is wanted by, the longest overdue first,
 * then in the order of the paths.
 * @example dueForCheckIn(index, statusOfAll(index, today, settings), today, 1).map(({ path }) => path)
 */
export function dueForCheckIn(
  index: GoalIndex,
  statuses: ReadonlyMap<string, Pick<GoalStatus, 'hitRate'>>,
  today: LocalDate,
  weekStartsOn: Weekday,
): readonly Goal[] {
  const isSecond = ({ path }: Goal) => Number(statuses.get(path)?.hitRate?.missedLast === true);
  return index
    .goals()
    .flatMap((goal) => {
      const by = checkInDue(goal, today, weekStartsOn);
      return by === null ? [] : [{ goal, by }];
    })
    .sort((a, b) => isSecond(b.goal) - isSecond(a.goal) || (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))
    .map(({ goal }) => goal);
}
