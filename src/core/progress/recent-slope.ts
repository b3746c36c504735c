/**
 * How fast a goal moved lately. In: a goal. Out: a slope with its spread, towards the target, and the history it stands on.
 *
 * Theil–Sen: the median of the slopes between every two values, so that one odd value decides nothing (H. Theil 1950, "A rank-invariant method
 * of linear and polynomial regression analysis"; P. K. Sen 1968, "Estimates of the regression coefficient based on Kendall's tau"). The spread
 * is that between the quartiles of the same slopes. Time is counted in days that count, so a pause makes nobody slow.
 */
import { countedDays } from '../calendar/counted-days';
import { dayNumber } from '../calendar/day-number';
import type { LocalDate } from '../calendar/local-date';
import type { Goal } from '../goal/goal';
import { oncePerGoal } from '../vault/once-per-goal';
import { dailyValues } from './current-value';
import { baselineOf } from './progress-of';

export interface RecentSlope {
  /** Days with a value that were looked at. */
  readonly reports: number;
  /** From the first of them to the last. */
  readonly days: number;
  readonly last: { readonly date: LocalDate; readonly amount: number } | null;
  /** Days between two reports as they usually are; 0 with fewer than two. */
  readonly usualGap: number;
  /** In the goal's unit, towards the target, per counted day: the quartiles; null when the history is thin. */
  readonly slopes: { readonly slow: number; readonly likely: number; readonly fast: number } | null;
}

/** With fewer values every line fits. */
export const FEWEST_REPORTS = 3;
/** A few days show a mood, no rate. */
export const SHORTEST_DAYS = 7;
/** Looked at are the values of so many days, */
const RECENT_DAYS = 90;
/** or so many values, whichever are more: who reports once a month is not without history. */
const RECENT_REPORTS = 12;
/** Of more, so many are taken, evenly spread: their 435 pairs say what 4,005 would. */
const MOST_REPORTS = 30;

/** How fast the goal moved over its recent values; the same every day until something is reported. */
export function recentSlope(goal: Goal): RecentSlope {
  return remembered(goal, [], () => slopeOf(goal));
}

const remembered = oncePerGoal<RecentSlope>();

function slopeOf(goal: Goal): RecentSlope {
  const all = dailyValues(goal);
  const last = all.at(-1);
  if (last === undefined) return { reports: 0, days: 0, last: null, usualGap: 0, slopes: null };
  const first = dayNumber(last.date) - RECENT_DAYS;
  const ofDays = all.filter(({ date }) => dayNumber(date) >= first);
  const recent = ofDays.length >= RECENT_REPORTS ? ofDays : all.slice(-RECENT_REPORTS);
  const numbers = recent.map(({ date }) => dayNumber(date));
  const days = dayNumber(last.date) - (numbers[0] ?? 0);
  const gaps = numbers.slice(1).map((number, at) => number - (numbers[at] ?? 0));
  const basis = { reports: recent.length, days, last, usualGap: quantile(sorted(gaps), 0.5) };
  if (recent.length < FEWEST_REPORTS || days < SHORTEST_DAYS) return { ...basis, slopes: null };
  const slopes = sorted(pairSlopes(goal, spread(recent)));
  if (slopes.length === 0) return { ...basis, slopes: null };
  const [slow, likely, fast] = [0.25, 0.5, 0.75].map((share) => quantile(slopes, share));
  return { ...basis, slopes: { slow: slow ?? 0, likely: likely ?? 0, fast: fast ?? 0 } };
}

type DayAmount = { readonly date: LocalDate; readonly amount: number };

function spread(values: readonly DayAmount[]): readonly DayAmount[] {
  if (values.length <= MOST_REPORTS) return values;
  const step = (values.length - 1) / (MOST_REPORTS - 1);
  return Array.from({ length: MOST_REPORTS }, (_, at) => values[Math.round(at * step)]).filter(
    (value) => value !== undefined,
  );
}

/** Of each two values with a counted day between them. */
function pairSlopes(goal: Goal, values: readonly DayAmount[]): readonly number[] {
  const first = values[0]?.date ?? '';
  const towards = (goal.target ?? 0) < baselineOf(goal) ? -1 : 1;
  const points = values.map(({ date, amount }) => ({ at: countedDays(goal, first, date), amount }));
  const slopes: number[] = [];
  for (const [index, later] of points.entries()) {
    for (const earlier of points.slice(0, index)) {
      const slope = (towards * (later.amount - earlier.amount)) / (later.at - earlier.at);
      if (Number.isFinite(slope)) slopes.push(slope);
    }
  }
  return slopes;
}

function sorted(values: readonly number[]): readonly number[] {
  return [...Float64Array.from(values).sort()];
}

/** Between two values in proportion (R-7, as spreadsheets do); 0 of none. @param values sorted */
function quantile(values: readonly number[], share: number): number {
  const at = (values.length - 1) * share;
  const [low, high] = [values[Math.floor(at)] ?? 0, values[Math.ceil(at)] ?? 0];
  // as two products, because the difference of two huge numbers may be none
  return low * (1 - (at % 1)) + high * (at % 1);
}

/** Four weeks of silence say nothing of lately, */
const STALE_DAYS = 28;
/** nor does three times the usual gap: twice is one report forgotten. */
const STALE_GAPS = 3;

/** Days since the last value, those in a pause not counted. */
export function silentDays(goal: Pick<Goal, 'pauses'>, { last }: RecentSlope, today: LocalDate): number {
  return last === null ? 0 : countedDays({ pauses: goal.pauses, restDays: [] }, last.date, today);
}

/** Whether the last value is older than 28 days and than three times the usual gap. */
export function isStale(goal: Pick<Goal, 'pauses'>, recent: RecentSlope, today: LocalDate): boolean {
  return silentDays(goal, recent, today) > Math.max(STALE_DAYS, STALE_GAPS * recent.usualGap);
}
