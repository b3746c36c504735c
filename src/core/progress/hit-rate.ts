/**
 * How regularly a PACT goal was acted on. In: a goal with a cadence, today, the first day of the week. Out: hit rate and streaks.
 * Whether that is good enough is `health.ts`'s question.
 */
import type { LocalDate, Weekday } from '../calendar/local-date';
import type { Cadence, CheckIn, Goal } from '../goal/goal';
import { checkInsInOrder } from './current-value';
import type { HitRate } from './goal-status';
import { createPeriods, type Periods } from './periods';

/** What became of one period. `rest`: nothing was due (a skip, a weekend, too little of it left). `open`: not over and not met yet. */
export type Outcome = 'met' | 'missed' | 'rest' | 'open';

/**
 * Each period from the goal's first day to its last one or today, oldest first. Empty before the first day and without a cadence.
 *
 * The period that holds today is missed by nobody before it is over. A `skip` excuses its period, weekends are rest days of
 * `weekdays`. A period that the goal covers only in part (it starts on a Friday) asks for its part of the times, rounded: a
 * weekly goal asks nothing of its first weekend.
 */
export function outcomesOf(goal: Goal, today: LocalDate, weekStartsOn: Weekday): readonly Outcome[] {
  const cadence = goal.cadence;
  const first = firstDay(goal);
  const last = lastDay(goal, today);
  if (cadence === null || first === null || last === null || last < first) return [];
  const periods = createPeriods(cadence, weekStartsOn);
  const reports = countReports(goal, { first, last }, periods);
  const end = periods.indexOf(last);
  const isOpen = last === today && goal.status === 'active';
  const shareOf = periods.shareBetween(first, isOpen ? null : last);
  const outcomes: Outcome[] = [];
  for (let index = Math.max(periods.indexOf(first), end - MOST_PERIODS); index <= end; index += 1) {
    const { done, skipped } = reports.get(index) ?? NO_REPORTS;
    const wanted = Math.round(cadence.times * shareOf(index));
    if (periods.isRest(index)) outcomes.push('rest');
    else if (done >= Math.max(wanted, 1)) outcomes.push('met');
    else if (skipped || wanted === 0) outcomes.push('rest');
    else outcomes.push(index === end && isOpen ? 'open' : 'missed');
  }
  return outcomes;
}

/** 120 years of days: a start in the year 206 is a slip of the hand and must not cost a second. */
const MOST_PERIODS = 43_830;

const NO_REPORTS = { done: 0, skipped: false };

/** `start`, else the first check-in. */
function firstDay(goal: Goal): LocalDate | null {
  return goal.start ?? checkInsInOrder(goal)[0]?.date ?? null;
}

/** Today or `due`, whichever is earlier. A goal that is not active is looked at as of its last check-in. */
function lastDay(goal: Goal, today: LocalDate): LocalDate | null {
  const last =
    goal.status === 'active' ? today : checkInsInOrder(goal).findLast(({ date }) => date <= today)?.date;
  if (last === undefined) return null;
  return goal.due !== null && goal.due < last ? goal.due : last;
}

function countReports(
  goal: Goal,
  days: { readonly first: LocalDate; readonly last: LocalDate },
  periods: Periods,
) {
  const reports = new Map<number, { done: number; skipped: boolean }>();
  for (const checkIn of goal.checkIns) {
    if (checkIn.date < days.first || checkIn.date > days.last) continue;
    const index = periods.indexOf(checkIn.date);
    const report = reports.get(index) ?? { done: 0, skipped: false };
    reports.set(index, report);
    if (checkIn.report.kind === 'skip') report.skipped = true;
    else if (isDone(checkIn, goal)) report.done += 1;
  }
  return reports;
}

/** A report of zero says that nothing was done, unless less is the aim. */
function isDone(checkIn: CheckIn, goal: Goal): boolean {
  const { report } = checkIn;
  if (report.kind !== 'value' || report.amount !== 0) return report.kind !== 'skip';
  return (
    goal.target !== null && (goal.target === 0 || (goal.baseline !== null && goal.target < goal.baseline))
  );
}

/**
 * Hit rate (0..1), streak and best streak, in periods of the cadence. Null without a cadence.
 *
 * Rests count neither way and break no streak; the open period counts only once it is met.
 * @example hitRateOf(weekly, ['met', 'missed', 'met', 'met', 'open']) // => { value: 0.75, met: 3, due: 4, streak: 2, … }
 */
export function hitRateOf(cadence: Cadence | null, outcomes: readonly Outcome[]): HitRate | null {
  if (cadence === null) return null;
  let met = 0;
  let missed = 0;
  let streak = 0;
  let bestStreak = 0;
  let missedLast = false;
  for (const outcome of outcomes) {
    if (outcome === 'met') {
      met += 1;
      streak += 1;
      bestStreak = Math.max(bestStreak, streak);
      missedLast = false;
    } else if (outcome === 'missed') {
      missed += 1;
      streak = 0;
      missedLast = true;
    }
  }
  const due = met + missed;
  return {
    value: due === 0 ? null : met / due,
    met,
    due,
    streak,
    bestStreak,
    period: cadence.period,
    missedLast,
    frozen: 0,
    freezesLeft: null,
    trend: null,
  };
}

/** Misses in a row up to now, rests not counted. */
export function missesInARow(outcomes: readonly Outcome[]): number {
  let misses = 0;
  for (const outcome of outcomes) {
    if (outcome === 'missed') misses += 1;
    else if (outcome === 'met') misses = 0;
  }
  return misses;
}
