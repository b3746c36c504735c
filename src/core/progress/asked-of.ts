/** What a cadence asks of a period. In: a goal, the days it covers. Out: times per period, and whether it is a rest. */
import { countedNumbers, type DaysOff } from '../calendar/counted-days';
import { dayNumber } from '../calendar/day-number';
import type { LocalDate, Weekday } from '../calendar/local-date';
import type { Cadence, Goal } from '../goal/goal';
import { createPeriods } from './periods';

export interface Asked {
  /** Whole times: the cadence's, or its part of them in a part of a period. */
  readonly wanted: number;
  /** All days of it are weekdays of rest. */
  readonly isRest: boolean;
}

const WEEKEND: readonly Weekday[] = [0, 6];

/**
 * What each period is asked for, by its number.
 *
 * A whole period asks for the times of the cadence, weekdays of rest or not: who says 3 per week has counted with them. When days fall
 * away, because the goal begins or ends in it or is paused, it asks for the part that the rest of its working days are, rounded.
 * @param days from the first day to the last, null = without that end
 */
export function askedOf(
  goal: Pick<Goal, 'restDays' | 'pauses'>,
  cadence: Cadence,
  weekStartsOn: Weekday,
  days: { readonly first: LocalDate | null; readonly last: LocalDate | null },
): (index: number) => Asked {
  const { firstDay } = createPeriods(cadence, weekStartsOn);
  const off = daysOffOf(goal, cadence);
  const working: DaysOff = { ...off, pauses: NO_PAUSES };
  const from = days.first === null ? Number.NEGATIVE_INFINITY : dayNumber(days.first);
  const to = days.last === null ? Number.POSITIVE_INFINITY : dayNumber(days.last);
  return (index) => {
    const first = firstDay(index);
    const last = firstDay(index + 1) - 1;
    const whole = countedNumbers(working, first, last);
    const part = countedNumbers(off, Math.max(first, from), Math.min(last, to));
    return { wanted: whole === 0 ? 0 : Math.round((cadence.times * part) / whole), isRest: whole === 0 };
  };
}

const NO_PAUSES: DaysOff['pauses'] = [];

/** The days on which nothing is asked: pauses, weekdays of rest, and the weekend of `weekdays`. */
export function daysOffOf(
  { restDays, pauses }: Pick<Goal, 'restDays' | 'pauses'>,
  { weekdaysOnly }: Cadence,
): DaysOff {
  return { pauses, restDays: weekdaysOnly ? [...new Set([...restDays, ...WEEKEND])] : restDays };
}
