/** By when a habit wants its next check-in. In: a goal with a cadence, a day. Out: a day, or null. */
import { countedNumbers } from '../calendar/counted-days';
import { dayNumber, dayOfNumber } from '../calendar/day-number';
import type { LocalDate, Weekday } from '../calendar/local-date';
import type { Goal } from '../goal/goal';
import { askedOf, daysOffOf } from './asked-of';
import { createPeriods } from './periods';

/** Almost three years of days: nobody looks ahead further to a check-in. */
const MOST_PERIODS = 1000;

/**
 * The last day that the first period from `from` on asks for: before the weekend when that is rest, before a pause. When only days off
 * are left in it, its last day: it can still be met. Null without a cadence, after `due`, and in a pause without an end.
 */
export function nextDayAsked(goal: Goal, from: LocalDate, weekStartsOn: Weekday): LocalDate | null {
  const { cadence, start, due } = goal;
  if (cadence === null) return null;
  const { indexOf, firstDay } = createPeriods(cadence, weekStartsOn);
  const asked = askedOf(goal, cadence, weekStartsOn, { first: start, last: due });
  const off = daysOffOf(goal, cadence);
  const end = due === null ? Number.POSITIVE_INFINITY : dayNumber(due);
  const earliest = dayNumber(from);
  const first = indexOf(from);
  for (
    let index = first;
    index < first + MOST_PERIODS && Math.max(firstDay(index), earliest) <= end;
    index += 1
  ) {
    if (asked(index).wanted === 0) continue;
    const last = Math.min(firstDay(index + 1) - 1, end);
    for (let day = last; day >= Math.max(firstDay(index), earliest); day -= 1)
      if (countedNumbers(off, day, day) > 0) return dayOfNumber(day);
    return dayOfNumber(last);
  }
  return null;
}
