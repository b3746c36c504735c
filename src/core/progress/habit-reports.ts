/** How often a habit was done. In: a goal's check-ins. Out: counts per period, the same in whatever order the lines stand. */
import type { LocalDate } from '../calendar/local-date';
import type { Goal } from '../goal/goal';
import { type Report, reportsInOrder } from './current-value';
import type { Periods } from './periods';

export interface Reports {
  readonly done: number;
  readonly skipped: boolean;
}

export const NO_REPORTS: Reports = { done: 0, skipped: false };

/**
 * The reports from `first` to `last`, by the number of their period.
 *
 * Each `done` and each change (`+1`) is one time: two on a day are two. A value is said about its day, or its time of day: said again
 * for the same it is a correction and counts once. A 0 says that nothing was done, unless less is the aim.
 */
export function countReports(
  goal: Goal,
  { first, last }: { readonly first: LocalDate; readonly last: LocalDate },
  indexOf: Periods['indexOf'],
): ReadonlyMap<number, Reports> {
  const reports = new Map<number, { done: number; skipped: boolean }>();
  const valued = new Set<string>();
  const isLessTheAim = aimsForLess(goal);
  for (const checkIn of reportsInOrder(goal)) {
    const { date, time, report } = checkIn;
    if (date < first || date > last) continue;
    const index = indexOf(date);
    const counted = reports.get(index) ?? { done: 0, skipped: false };
    reports.set(index, counted);
    if (report.kind === 'skip') counted.skipped = true;
    if (!isDone(checkIn, isLessTheAim)) continue;
    const moment = `${date} ${time ?? ''}`;
    if (report.kind === 'value' && valued.has(moment)) continue;
    if (report.kind === 'value') valued.add(moment);
    counted.done += 1;
  }
  return reports;
}

function isDone({ report }: Pick<Report, 'report'>, isLessTheAim: boolean): boolean {
  if (report.kind === 'skip' || report.kind === 'done') return report.kind === 'done';
  return report.amount !== 0 || isLessTheAim;
}

/** A way down, down to nothing, or at most so many. */
function aimsForLess({ target, baseline, lower, upper }: Goal): boolean {
  if (target === null) return upper !== null && (lower ?? 0) <= 0;
  return target === 0 || (baseline !== null && target < baseline);
}
