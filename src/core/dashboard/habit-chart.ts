/** A habit as cells of a heat map. In: a goal with a cadence, today, the first day of the week. Out: its periods and days. */
import { dayNumber } from '../calendar/day-number';
import { addDays, daysBetween, type LocalDate, startOfWeek, type Weekday } from '../calendar/local-date';
import type { Cadence, Goal } from '../goal/goal';
import type { HitRate } from '../progress/goal-status';
import { habitOf } from '../progress/habit-of';
import { type HabitPeriod, habitPeriods } from '../progress/habit-periods';
import { countReports, NO_REPORTS } from '../progress/habit-reports';

export interface HabitDay {
  readonly date: LocalDate;
  /** How often it was done on that day. */
  readonly done: number;
  readonly isSkipped: boolean;
}

export interface HabitChart {
  readonly period: Cadence['period'];
  /** Times a period. */
  readonly times: number;
  readonly hitRate: HitRate | null;
  /** Oldest first, those of the last year. */
  readonly periods: readonly HabitPeriod[];
  /** Each day from the first of a week to today, oldest first; as far back as `periods`. */
  readonly days: readonly HabitDay[];
  readonly weekStartsOn: Weekday;
}

/** A year, and the week it begins in. */
const DAYS_SHOWN = 371;

/** Null without a cadence, or before the first day. */
export function habitChart(goal: Goal, today: LocalDate, weekStartsOn: Weekday): HabitChart | null {
  const { cadence } = goal;
  if (cadence === null) return null;
  const earliest = addDays(today, -DAYS_SHOWN);
  const periods = habitPeriods(goal, today, weekStartsOn).filter(({ last }) => last > earliest);
  const first = periods[0]?.first;
  if (first === undefined) return null;
  return {
    period: cadence.period,
    times: cadence.times,
    hitRate: habitOf(goal, today, weekStartsOn)?.hitRate ?? null,
    periods,
    days: daysFrom(startOfWeek(first < earliest ? earliest : first, weekStartsOn), today, goal),
    weekStartsOn,
  };
}

function daysFrom(first: LocalDate, last: LocalDate, goal: Goal): readonly HabitDay[] {
  const reports = countReports(goal, { first, last }, dayNumber);
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, at) => {
    const date = addDays(first, at);
    const { done, skipped } = reports.get(dayNumber(date)) ?? NO_REPORTS;
    return { date, done, isSkipped: skipped };
  });
}
