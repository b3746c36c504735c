/** Whether a goal is still being thought out. In: a goal. Out: yes or no. */
import { assessGoal } from '../assess/assess-goal';
import type { Goal } from '../goal/goal';

/** First things first: while this many criteria have nothing at all, advice on the finer points only scolds. */
const CRITERIA_MISSING = 2;

/** A goal of which two or more criteria are missing: its criteria are asked for, and nothing beyond them. */
export function isDraft(goal: Goal): boolean {
  const missing = Object.values(assessGoal(goal).criteria).filter(({ status }) => status === 'missing');
  return missing.length >= CRITERIA_MISSING;
}
