/** Where a goal stands, in a few words. In: a goal and its status. Out: English text: `2 of 3 clients · 4 days ahead`. */
import type { Goal } from '../goal/goal';
import type { GoalStatus } from '../progress/goal-status';
import { countedNoun, quantity } from '../progress/quantity';
import { amountText } from './amount-text';

/** @example '2 of 3 clients · 4 days ahead', '8 of 13 weeks · 3 weeks in a row', '1 of 4 milestones' */
export function standingText(goal: Goal, status: GoalStatus): string {
  return [amountText(goal, status), beside(goal, status)].filter((part) => part !== '').join(' · ');
}

function beside(goal: Goal, { progress, steering, hitRate, health }: GoalStatus): string {
  if (progress !== null && progress.source === 'measure' && progress.value >= 1) return 'reached';
  if (steering !== null && steering.bufferDays !== null) {
    if (steering.bufferDays > 0) return `${quantity(steering.bufferDays, 'days')} ahead`;
    if (steering.ahead < 0) return `${quantity(-steering.ahead, countedNoun(goal))} behind the plan`;
    return 'on the plan';
  }
  if (hitRate !== null)
    return hitRate.streak > 0 ? `${quantity(hitRate.streak, `${hitRate.period}s`)} in a row` : '';
  return goal.status === 'active' && health.level !== 'no-data' ? (health.reasons[0]?.message ?? '') : '';
}
