/**
 * When the target will be reached if it goes on like lately. In: a goal, its recent slope, today. Out: a range of dates, or why nobody can tell.
 * A forecast without history would be a guess that looks like a figure, so it is refused, in words.
 */
import { dayAfterCounted } from '../calendar/counted-days';
import type { LocalDate } from '../calendar/local-date';
import type { Goal } from '../goal/goal';
import { currentValue } from './current-value';
import type { Forecast } from './goal-status';
import { DUST } from './plan-line';
import { baselineOf, hasMeasure, measuredProgress } from './progress-of';
import { quantity } from './quantity';
import { FEWEST_REPORTS, isStale, type RecentSlope, SHORTEST_DAYS, silentDays } from './recent-slope';

/**
 * From the last value on, at the slow, the likely and the fast slope, in days that count; no date before today. Null without a measure, and
 * for goals that are not active. The first reason to refuse that applies: reached, thin, stale, flat, backwards, far.
 */
export function forecastOf(goal: Goal, recent: RecentSlope, today: LocalDate): Forecast | null {
  if (goal.status !== 'active' || !hasMeasure(goal)) return null;
  const { slopes, last } = recent;
  const basis = { reports: recent.reports, days: recent.days };
  const refuse = (why: Extract<Forecast, { kind: 'none' }>['why'], message: string): Forecast => ({
    kind: 'none',
    why,
    ...basis,
    message,
  });
  if ((measuredProgress(goal) ?? 0) >= 1) return refuse('reached', 'the target is reached');
  if (slopes === null || last === null) return refuse('thin', whyThin(recent));
  if (isStale(goal, recent, today))
    return refuse('stale', `too old: no number for ${quantity(silentDays(goal, recent, today), 'days')}`);
  const way = Math.abs((goal.target ?? 0) - baselineOf(goal));
  const history = `over the last ${quantity(recent.reports, 'check-ins')}`;
  if (Math.abs(slopes.likely) * recent.days <= DUST * way) return refuse('flat', `flat ${history}`);
  if (slopes.likely < 0) return refuse('backwards', `going backwards ${history}`);
  const left = Math.abs((goal.target ?? 0) - (currentValue(goal) ?? 0));
  const dateAt = (slope: number) => {
    const date = slope > 0 ? dayAfterCounted(goal, last.date, Math.ceil(left / slope - DUST)) : null;
    return date !== null && date < today ? today : date;
  };
  const [earliest, likely] = [dateAt(slopes.fast), dateAt(slopes.likely)];
  if (earliest === null || likely === null) return refuse('far', 'more than ten years away at this pace');
  const slow = Math.max(slopes.slow, 0);
  return {
    kind: 'range',
    earliest,
    likely,
    latest: dateAt(slow),
    slopes: { slow, likely: slopes.likely, fast: slopes.fast },
    ...basis,
  };
}

function whyThin({ reports, days }: RecentSlope): string {
  if (reports < FEWEST_REPORTS)
    return `too little history: ${reports === 0 ? 'no check-in' : quantity(reports, 'check-ins')}, ${FEWEST_REPORTS} are needed`;
  if (days < SHORTEST_DAYS)
    return `too little history: ${quantity(reports, 'check-ins')} in ${quantity(days, 'days')}, a week is needed`;
  return 'too little history outside of days off';
}
