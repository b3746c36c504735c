/**
 * What to do from here. In: a goal with a measure and a plan, its recent slope, today. Out: buffer, what is needed, what is done, what is due.
 * The buffer is Beeminder's (`safebuf`: days until the road leaves you behind), in days of doing nothing.
 */
import { countedDays, isCounted } from '../calendar/counted-days';
import { addDays, daysBetween, type LocalDate } from '../calendar/local-date';
import type { Cadence, Goal } from '../goal/goal';
import { currentValue, reportedValues } from './current-value';
import type { Steering } from './goal-status';
import { DUST, expectedShare, firstDayOver, measuredPlan, type PlanLine, valueAt } from './plan-line';
import { baselineOf, measuredProgress } from './progress-of';
import { isStale, type RecentSlope } from './recent-slope';
import { withoutDust } from './without-dust';

/** Null without a measure, a plan or a value, and for goals that are not active: nothing is expected of them. */
export function steeringOf(goal: Goal, recent: RecentSlope, today: LocalDate): Steering | null {
  const plan = measuredPlan(goal);
  const current = currentValue(goal);
  const share = measuredProgress(goal);
  if (goal.status !== 'active' || plan === null || current === null || share === null) return null;
  const way = Math.abs((goal.target ?? 0) - baselineOf(goal));
  const amount = (shares: number) => withoutDust(shares * way);
  const expected = expectedShare(plan, today);
  const isOpen = share < 1 && goal.due !== null && goal.due >= today;
  const nextDays = [0, 1, 2, 3, 4, 5, 6].map((days) => {
    const date = addDays(today, days);
    return { date, value: amount(Math.max(expectedShare(plan, date) - share, 0)) };
  });
  const steering: Steering = {
    current,
    expected: valueAt(goal, expected),
    ahead: amount(share - expected),
    bufferDays: isOpen ? bufferOf(plan, share, today) : null,
    needed: isOpen ? neededFor(goal, amount(1 - share), today) : null,
    doing: doingOf(goal, recent, today),
    nextDays,
  };
  // amounts out of all numbers steer nobody
  const amounts = [
    steering.expected,
    steering.ahead,
    steering.needed?.perWeek ?? 0,
    ...nextDays.map(({ value }) => value),
  ];
  return amounts.every(Number.isFinite) ? steering : null;
}

/** Whole days after today in which the plan asks for nothing more than is done; 0 when it is behind by the end of today. */
function bufferOf(plan: PlanLine, share: number, today: LocalDate): number {
  if (expectedShare(plan, today) > share + DUST) return 0;
  const over = firstDayOver(plan, share, today);
  return over === null ? 0 : daysBetween(today, over) - 1;
}

/** Counted days of a week without pauses. */
export function countedPerWeek({ restDays }: Pick<Goal, 'restDays'>): number {
  return restDays.length >= 7 ? 7 : 7 - restDays.length;
}

/**
 * The counted days in which something can still be done: those after today up to `due`, and today unless a number was reported today. When
 * none of them counts, all of them do; at least one.
 */
export function daysLeft(goal: Goal, due: LocalDate, today: LocalDate): number {
  if (goal.start !== null && goal.start > today) {
    // nothing is to be done before the start
    const eve = addDays(goal.start, -1);
    return countedDays(goal, eve, due) || daysBetween(eve, due);
  }
  const isReported = reportedValues(goal).some(({ checkIn }) => checkIn.date === today);
  const counted = countedDays(goal, today, due) + (!isReported && isCounted(goal, today) ? 1 : 0);
  return counted > 0 ? counted : Math.max(daysBetween(today, due) + (isReported ? 0 : 1), 1);
}

function neededFor(goal: Goal, left: number, today: LocalDate): Steering['needed'] {
  const perDay = left / (goal.due === null ? 1 : daysLeft(goal, goal.due, today));
  const perWeek = perDay * countedPerWeek(goal);
  const sessions = sessionsPerWeek(goal.cadence, goal);
  return {
    perDay: withoutDust(perDay),
    perWeek: withoutDust(perWeek),
    perSession: sessions > 0 ? withoutDust(Math.min(perWeek / sessions, left)) : null,
  };
}

/** Months of a mean year of 365.2425 days. */
const MONTHS_PER_WEEK = (12 * 7) / 365.2425;

/** How often a cadence asks for something; 0 without one. */
function sessionsPerWeek(cadence: Cadence | null, goal: Pick<Goal, 'restDays'>): number {
  if (cadence === null) return 0;
  if (cadence.period === 'week') return cadence.times;
  if (cadence.period === 'month') return cadence.times * MONTHS_PER_WEEK;
  const rest = new Set<number>(cadence.weekdaysOnly ? [...goal.restDays, 0, 6] : goal.restDays);
  return cadence.times * (7 - rest.size);
}

/** The recent slope per week; null when the history is thin, or too old to be called lately. */
function doingOf(goal: Goal, recent: RecentSlope, today: LocalDate): Steering['doing'] {
  if (recent.slopes === null || isStale(goal, recent, today)) return null;
  const perWeek = withoutDust(recent.slopes.likely * countedPerWeek(goal));
  return Number.isFinite(perWeek) ? { perWeek, days: recent.days } : null;
}
