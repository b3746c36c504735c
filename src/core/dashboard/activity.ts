/** How much was logged week by week. In: goals, today, the first day of the week. Out: counts of the last half year. */
import { addDays, type LocalDate, startOfWeek, type Weekday } from '../calendar/local-date';
import type { Goal } from '../goal/goal';
import { oncePerGoal } from '../vault/once-per-goal';

export interface WeekOfCheckIns {
  /** Its first day. */
  readonly week: LocalDate;
  readonly checkIns: number;
}

/** Half a year. */
const WEEKS = 26;

const remembered = oncePerGoal<ReadonlyMap<LocalDate, number>>();

/** The last 26 weeks, the one that holds today last; `skip` counts, for it was looked at. */
export function activityOf(
  goals: readonly Goal[],
  today: LocalDate,
  weekStartsOn: Weekday,
): readonly WeekOfCheckIns[] {
  const last = startOfWeek(today, weekStartsOn);
  const weeks = Array.from({ length: WEEKS }, (_, at) => addDays(last, -7 * (WEEKS - 1 - at)));
  const counts = new Map(weeks.map((week) => [week, 0]));
  for (const goal of goals) {
    for (const [week, count] of weeksOf(goal, today, weekStartsOn)) {
      const before = counts.get(week);
      if (before !== undefined) counts.set(week, before + count);
    }
  }
  return weeks.map((week) => ({ week, checkIns: counts.get(week) ?? 0 }));
}

function weeksOf(goal: Goal, today: LocalDate, weekStartsOn: Weekday): ReadonlyMap<LocalDate, number> {
  return remembered(goal, [today, weekStartsOn], () => {
    const earliest = addDays(today, -7 * (WEEKS + 1));
    const weeks = new Map<LocalDate, number>();
    for (const { date } of goal.checkIns) {
      if (date < earliest || date > today) continue;
      const week = startOfWeek(date, weekStartsOn);
      weeks.set(week, (weeks.get(week) ?? 0) + 1);
    }
    return weeks;
  });
}
