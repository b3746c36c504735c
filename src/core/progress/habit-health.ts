/** Health of a habit: is it kept often enough? In: hit rate and what became of each period. Out: health. */
import type { Health, HealthLevel, HealthReason, HitRate } from './goal-status';
import { health, isWorse, reason } from './health-level';
import { missesInARow, type Outcome } from './hit-rate';
import { quantity } from './quantity';

/** Four times of five: where studies of adherence (medication, exercise) customarily draw the line between kept and not kept. */
const KEPT = 0.8;
/** Kept at least as often as not. */
const HALF_KEPT = 0.5;

/**
 * On track from a hit rate of 0.8 on, at risk from 0.5 on, off track below.
 *
 * A habit whose last period was missed is at risk at least: one miss does no harm (Lally et al. 2010, "How are habits formed"),
 * the second in a row is the one to prevent. No data while no period was due.
 */
export function habitHealth(hitRate: HitRate, outcomes: readonly Outcome[]): Health {
  const { value, period, streak } = hitRate;
  if (value === null) return health('no-data', whyNothingDue(hitRate, outcomes));
  const kept = reason('hit-rate', `kept in ${hitRate.met} of ${quantity(hitRate.due, `${period}s`)}`);
  const level: HealthLevel = value >= KEPT ? 'on-track' : value >= HALF_KEPT ? 'at-risk' : 'off-track';
  if (hitRate.missedLast)
    return health(isWorse('at-risk', level) ? 'at-risk' : level, missed(period, outcomes), kept);
  return streak < 2
    ? health(level, kept)
    : health(level, kept, reason('streak', `${streak} ${period}s in a row`));
}

function missed(period: HitRate['period'], outcomes: readonly Outcome[]): HealthReason {
  const misses = missesInARow(outcomes);
  if (misses > 1) return reason('missed-last', `missed the last ${misses} ${period}s`);
  const isJustNow = outcomes.findLast((outcome) => outcome !== 'open') === 'missed';
  const when = !isJustNow
    ? `the last ${period} that was due`
    : period === 'day'
      ? 'yesterday'
      : `last ${period}`;
  return reason('missed-last', `missed ${when}: don’t miss twice`);
}

function whyNothingDue({ period }: HitRate, outcomes: readonly Outcome[]): HealthReason {
  if (outcomes.length === 0) return reason('no-check-in', 'no check-in yet');
  return outcomes.includes('open')
    ? reason('first-period', `the first ${period} is still open`)
    : reason('nothing-due', 'nothing was due yet');
}
