/** Building stones of health: how levels compare, and how a health is put together. */
import type { Health, HealthLevel, HealthReason } from './goal-status';

/** Levels from the one that needs a person most to the one that needs nobody. */
export const LEVELS_WORST_FIRST: readonly HealthLevel[] = [
  'overdue',
  'off-track',
  'at-risk',
  'on-track',
  'achieved',
  'no-data',
];

/** Whether a level needs more attention than another. Where nothing is known, anything known counts more. */
export function isWorse(level: HealthLevel, than: HealthLevel): boolean {
  return LEVELS_WORST_FIRST.indexOf(level) < LEVELS_WORST_FIRST.indexOf(than);
}

export function health(level: HealthLevel, ...reasons: readonly [HealthReason, ...HealthReason[]]): Health {
  return { level, reasons };
}

export function reason(code: string, message: string): HealthReason {
  return { code, message };
}
