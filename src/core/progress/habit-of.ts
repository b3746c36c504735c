/** A habit worked out once. In: a goal, today, the first day of the week. Out: its periods and its hit rate; its own goal and those it drives ask. */
import type { LocalDate, Weekday } from '../calendar/local-date';
import type { Goal } from '../goal/goal';
import { oncePerGoal } from '../vault/once-per-goal';
import type { HitRate } from './goal-status';
import { goalOn } from './goal-on';
import { type HabitRecord, habitRecord } from './habit-periods';
import { hitRateOf } from './hit-rate';

export interface Habit {
  readonly record: HabitRecord;
  readonly hitRate: HitRate;
}

const remembered = oncePerGoal<Habit | null>();

/** How a goal is kept, as of today; null without a cadence. */
export function habitOf(goal: Goal, today: LocalDate, weekStartsOn: Weekday): Habit | null {
  return remembered(goal, [today, weekStartsOn], () => {
    const record = habitRecord(goalOn(goal, today), today, weekStartsOn);
    const hitRate = hitRateOf(record);
    return record === null || hitRate === null ? null : { record, hitRate };
  });
}
