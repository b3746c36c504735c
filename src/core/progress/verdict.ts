/**
 * What an outcome and the actions that drive it say together. In: where the outcome stands, hit rates. Out: a verdict in words.
 * Only hit rates of companions are looked at, never their verdicts, so that goals may name one another.
 */
import type { Settings } from '../settings/settings';
import type { Companion, Health, HealthLevel, HitRate, Verdict } from './goal-status';
import { quantity } from './quantity';

type KeptCompanion = Companion & { readonly hitRate: HitRate & { readonly value: number } };

/**
 * The verdict on a goal with companions:
 *
 * | | outcome on track | at risk or off track |
 * |---|---|---|
 * | every companion kept | `both-well` | `adjust-plan` |
 * | one not kept | `luck` | `actions-missed` |
 *
 * Kept is a hit rate of `keptOnTrack` or more; the one kept least decides. Null when no period of a companion was due yet, or nobody
 * knows where the outcome stands.
 * @param outcome where the goal stands by its own plan
 * @param companions of which something may be expected
 */
export function verdictOf(
  outcome: HealthLevel,
  companions: readonly Companion[],
  { keptOnTrack }: Pick<Settings, 'keptOnTrack'>,
): Verdict | null {
  const isBehind = outcome === 'at-risk' || outcome === 'off-track';
  const least = keptLeast(companions);
  if (least === null || (outcome !== 'on-track' && !isBehind)) return null;
  if (least.hitRate.value >= keptOnTrack) {
    return isBehind
      ? { code: 'adjust-plan', message: 'actions done, outcome lags: adjust the plan' }
      : { code: 'both-well', message: 'actions done, outcome follows' };
  }
  const { met, due, period } = least.hitRate;
  const kept = `${least.title} kept in ${met} of ${quantity(due, `${period}s`)}`;
  return isBehind
    ? { code: 'actions-missed', message: `actions missed: ${kept}` }
    : { code: 'luck', message: `going well, even with ${kept}` };
}

function keptLeast(companions: readonly Companion[]): KeptCompanion | null {
  let least: KeptCompanion | null = null;
  for (const companion of companions) {
    if (isKnown(companion) && (least === null || companion.hitRate.value < least.hitRate.value))
      least = companion;
  }
  return least;
}

function isKnown(companion: Companion): companion is KeptCompanion {
  return companion.hitRate !== null && companion.hitRate.value !== null;
}

/**
 * A health that says the verdict too, right after what matters most. That the outcome goes well is kept back while a step does not:
 * beside the weakest step it would read like a contradiction.
 */
export function withVerdict({ level, reasons }: Health, verdict: Verdict | null): Health {
  const isPraise = verdict?.code === 'both-well' || verdict?.code === 'luck';
  if (verdict === null || (isPraise && level !== 'on-track')) return { level, reasons };
  return { level, reasons: [...reasons.slice(0, 1), verdict, ...reasons.slice(1)] };
}
