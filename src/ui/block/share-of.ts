/** How far a goal is, 0..1: its progress, of a habit the share of periods that were kept; null when nothing is known. */
import type { GoalCard } from '../../core/dashboard/dashboard-model';

export function shareOf({ progress, hitRate }: Pick<GoalCard, 'progress' | 'hitRate'>): number | null {
  return progress?.value ?? hitRate?.value ?? null;
}
