/**
 * How regularly a PACT goal was acted on. In: what became of each period. Out: hit rate, streaks, freezes, trend.
 * Whether that is good enough is `habit-health.ts`'s question.
 */
import type { HitRate } from './goal-status';
import type { HabitRecord, Outcome } from './habit-periods';

/** Hit rates of so many periods are compared with as many before: a month of weeks. */
const TREND = 4;

/**
 * Hit rate (0..1), streak and best streak, in periods of the cadence. Null without a cadence.
 *
 * Rests count neither way and break no streak; the open period counts only once it is met. A frozen period is a missed one that
 * breaks no streak.
 * @example hitRateOf(recordOf(['met', 'missed', 'met', 'met', 'open'])) // => { value: 0.75, met: 3, due: 4, streak: 2, … }
 */
export function hitRateOf(record: HabitRecord | null): HitRate | null {
  if (record === null) return null;
  const { outcomes, period, freezes } = record;
  let met = 0;
  let missed = 0;
  let frozen = 0;
  let streak = 0;
  let bestStreak = 0;
  let missedLast = false;
  for (const outcome of outcomes) {
    if (outcome === 'met') {
      met += 1;
      streak += 1;
      bestStreak = Math.max(bestStreak, streak);
      missedLast = false;
    } else if (isMiss(outcome)) {
      missed += 1;
      if (outcome === 'frozen') frozen += 1;
      else streak = 0;
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
    period,
    missedLast,
    frozen,
    freezesLeft: freezes === null ? null : Math.max(0, freezes - frozen),
    trend: trendOf(record),
  };
}

/** Of closed periods only: today's would lift the last ones when it is met, and never lower them. */
function trendOf({ outcomes, now }: HabitRecord): HitRate['trend'] {
  const closed = now === null ? outcomes : outcomes.slice(0, -1);
  const due: Outcome[] = [];
  for (let at = closed.length - 1; at >= 0 && due.length < 2 * TREND; at -= 1) {
    const outcome = closed[at];
    if (outcome === 'met' || (outcome !== undefined && isMiss(outcome))) due.push(outcome);
  }
  if (due.length < 2 * TREND) return null;
  const rate = (some: readonly Outcome[]) => some.filter((outcome) => outcome === 'met').length / TREND;
  return { last: rate(due.slice(0, TREND)), before: rate(due.slice(TREND)) };
}

/** Missed, whether or not a freeze kept the streak. */
function isMiss(outcome: Outcome): boolean {
  return outcome === 'missed' || outcome === 'frozen';
}

/** Misses in a row up to now, rests not counted. */
export function missesInARow(outcomes: readonly Outcome[]): number {
  let misses = 0;
  for (const outcome of outcomes) {
    if (isMiss(outcome)) misses += 1;
    else if (outcome === 'met') misses = 0;
  }
  return misses;
}
