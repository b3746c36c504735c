/** Health of a habit: is it kept often enough? In: hit rate and what became of each period. Out: health. */
import type { Settings } from '../settings/settings';
import type { Health, HealthLevel, HealthReason, HitRate } from './goal-status';
import { health, isWorse, reason } from './health-level';
import type { Outcome } from './habit-periods';
import { missesInARow } from './hit-rate';
import { quantity } from './quantity';

/**
 * On track from the hit rate `keptOnTrack` on, at risk from `keptAtRisk` on, off track below.
 *
 * A habit whose last period was missed is at risk at least: one miss does no harm (Lally et al. 2010, "How are habits formed"),
 * the second in a row is the one to prevent. One that a freeze stood in for is allowed, the second in a row is not. No data while
 * no period was due.
 */
export function habitHealth(
  hitRate: HitRate,
  outcomes: readonly Outcome[],
  settings: Pick<Settings, 'keptOnTrack' | 'keptAtRisk'>,
): Health {
  const { value, period, streak } = hitRate;
  if (value === null) return health('no-data', whyNothingDue(hitRate, outcomes));
  const kept = reason('hit-rate', `kept in ${hitRate.met} of ${quantity(hitRate.due, `${period}s`)}`);
  const level: HealthLevel =
    value >= settings.keptOnTrack ? 'on-track' : value >= settings.keptAtRisk ? 'at-risk' : 'off-track';
  if (hitRate.missedLast) {
    const misses = missesInARow(outcomes);
    const isAllowed = misses === 1 && lastDue(outcomes) === 'frozen';
    const said = missed(period, outcomes, misses);
    if (isAllowed) return health(level, reason('frozen', `${said}: a freeze kept the streak`), kept);
    const least = isWorse('at-risk', level) ? 'at-risk' : level;
    return health(least, reason('missed-last', misses > 1 ? said : `${said}: don’t miss twice`), kept);
  }
  return streak < 2
    ? health(level, kept)
    : health(level, kept, reason('streak', `${streak} ${period}s in a row${freezesLeft(hitRate)}`));
}

/** `, 1 freeze left`; nothing for a habit without freezes. */
function freezesLeft({ freezesLeft: left }: HitRate): string {
  if (left === null) return '';
  return left === 0 ? ', no freeze left' : `, ${quantity(left, 'freezes')} left`;
}

function lastDue(outcomes: readonly Outcome[]): Outcome | undefined {
  return outcomes.findLast((outcome) => outcome !== 'open' && outcome !== 'rest');
}

/** @example 'missed last week', 'missed the last 3 weeks', 'missed the last week that was due' */
function missed(period: HitRate['period'], outcomes: readonly Outcome[], misses: number): string {
  if (misses > 1) return `missed the last ${misses} ${period}s`;
  if (outcomes.findLast((outcome) => outcome !== 'open') === 'rest')
    return `missed the last ${period} that was due`;
  return period === 'day' ? 'missed yesterday' : `missed last ${period}`;
}

function whyNothingDue({ period }: HitRate, outcomes: readonly Outcome[]): HealthReason {
  if (outcomes.length === 0) return reason('no-check-in', 'no check-in yet');
  return outcomes.includes('open')
    ? reason('first-period', `the first ${period} is still open`)
    : reason('nothing-due', 'nothing was due yet');
}
