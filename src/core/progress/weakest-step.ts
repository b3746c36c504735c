/** Which of a goal's steps needs attention most. In: sub-goals with their health. Out: one of them and what it means for the parent. */
import type { HealthLevel } from './goal-status';
import { isWorse } from './health-level';
import type { Step } from './roll-up';

export interface WeakestStep {
  readonly title: string;
  /** The parent's level for it: an overdue step makes a parent off track, because the parent's own date may be far away. */
  readonly level: HealthLevel;
}

/**
 * The weakest of the active steps: by level, among equals the one furthest behind its plan, then the first by path.
 * Null when none is active, or nothing is known of any, or all have reached their target.
 */
export function weakestStep(steps: readonly Step[]): WeakestStep | null {
  let weakest: Step | null = null;
  for (const step of steps) {
    const { level } = step.status.health;
    if (step.goal.status !== 'active' || level === 'no-data' || level === 'achieved') continue;
    if (weakest === null || isWeaker(step, weakest)) weakest = step;
  }
  if (weakest === null) return null;
  const { level } = weakest.status.health;
  return { title: weakest.goal.title.value, level: level === 'overdue' ? 'off-track' : level };
}

function isWeaker({ status: a }: Step, { status: b }: Step): boolean {
  if (a.health.level !== b.health.level) return isWorse(a.health.level, b.health.level);
  return (a.pace?.delta ?? 0) < (b.pace?.delta ?? 0);
}
