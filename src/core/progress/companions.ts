/** The habits that drive a goal. In: a goal, the index. Out: which they are, how they are kept, and what that says about the goal. */
import type { Weekday } from '../calendar/local-date';
import type { Goal } from '../goal/goal';
import type { Settings } from '../settings/settings';
import type { GoalIndex } from '../vault/goal-index';
import type { Companion, GoalStatus } from './goal-status';
import { habitOf } from './habit-of';
import { stepsOf } from './roll-up';
import { paceHealth, type PaceBasis } from './pace-health';
import { verdictOf } from './verdict';

/** The goals that its `companions` links lead to, then the PACT goals among its steps; each once. */
export function companionsOf(goal: Goal, index: GoalIndex): readonly Goal[] {
  const named = index.companionsOf(goal.path);
  const habits = stepsOf(goal, index).filter(({ framework }) => framework === 'pact');
  return habits.length === 0 ? named : [...new Set([...named, ...habits])];
}

/**
 * How the companions are kept and what that says. The verdict is on active goals with a plan that are not reached yet, by companions
 * that are active too: a paused habit excuses nobody and accuses nobody.
 */
export function drivenBy(
  companions: readonly Goal[],
  basis: PaceBasis & { readonly settings: Pick<Settings, 'keptOnTrack'> },
  weekStartsOn: Weekday,
): Pick<GoalStatus, 'companions' | 'verdict'> {
  const all = companions.map((each): Companion & { readonly isActive: boolean } => ({
    path: each.path,
    title: each.title.value,
    hitRate: habitOf(each, basis.today, weekStartsOn)?.hitRate ?? null,
    isActive: each.status === 'active',
  }));
  const { goal, today, progress, settings } = basis;
  const isUnderWay =
    goal.status === 'active' && (goal.start === null || goal.start <= today) && (progress?.value ?? 0) < 1;
  const active = all.filter(({ isActive }) => isActive);
  return {
    companions: all.map(({ path, title, hitRate }) => ({ path, title, hitRate })),
    verdict: isUnderWay && active.length > 0 ? verdictOf(paceHealth(basis).level, active, settings) : null,
  };
}
