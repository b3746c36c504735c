/** Whether a goal wants to hear from its person. In: a goal, today, the first day of the week. Out: by when, or null. */
import { addDays, daysBetween, type LocalDate, type Weekday } from '../calendar/local-date';
import { isPaused } from '../goal/days-off';
import type { Goal } from '../goal/goal';
import { isBand } from './band';
import { dailyValues } from './current-value';
import { habitOf } from './habit-of';
import { nextDayAsked } from './next-day-asked';
import { hasMeasure, measuredProgress } from './progress-of';

/** A goal that is measured once a week is steered: Harkin et al. 2016 found that monitoring often is what makes it work. In days. */
const USUAL_GAP = 7;
/** Longer than this is not a rhythm but forgetting. In days. */
const LONGEST_GAP = 31;
/** Enough to call it a rhythm. */
const GAPS = 4;

/**
 * By when a check-in is wanted, when it is wanted already today: today, the end of the open period, or a day that has passed.
 *
 * A habit wants one as long as its open period does; of a month only in the last week of it. A goal with a measure wants one when its
 * newest value is as old as its values usually are apart (the middle of the last gaps, a week when there are too few, a month at most).
 * Null in a pause, before the start, after the target, and for goals that are not active.
 * @example // weekly, nothing done this week, today is Wednesday 2026-06-17 => '2026-06-21'
 */
export function checkInDue(goal: Goal, today: LocalDate, weekStartsOn: Weekday): LocalDate | null {
  if (goal.status !== 'active' || isPaused(goal.pauses, today)) return null;
  if (goal.start !== null && goal.start > today) return null;
  const habit = habitOf(goal, today, weekStartsOn);
  if (habit !== null) {
    const { now, outcomes, period } = habit.record;
    if (now === null || outcomes.at(-1) !== 'open' || now.done >= now.wanted) return null;
    const by = nextDayAsked(goal, today, weekStartsOn);
    if (by === null || (period === 'month' && daysBetween(today, by) >= 7)) return null;
    return by;
  }
  if (!hasMeasure(goal) && !isBand(goal)) return null;
  if ((measuredProgress(goal) ?? 0) >= 1) return null;
  const days = dailyValues(goal).map(({ date }) => date);
  const last = days.findLast((day) => day <= today);
  const by = last === undefined ? (goal.start ?? today) : addDays(last, usualGap(days));
  return by <= today ? by : null;
}

/** The middle of the last gaps between values, in days. */
function usualGap(days: readonly LocalDate[]): number {
  const gaps = days
    .slice(-GAPS - 1)
    .flatMap((day, at, all) => (at === 0 ? [] : [daysBetween(all[at - 1] ?? day, day)]))
    .sort((a, b) => a - b);
  const middle = gaps[Math.floor(gaps.length / 2)];
  return gaps.length < GAPS || middle === undefined ? USUAL_GAP : Math.min(middle, LONGEST_GAP);
}
