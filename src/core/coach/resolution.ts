/** Resolutions: wishes without a plan ("get fit"). In: a goal. Out: the wish in its own words, or null when it is more than that. */
import { assessGoal, readGoal } from '../assess/assess-goal';
import type { Goal } from '../goal/goal';
import { oneLine } from '../text/one-line';

/** Who writes more than this has thought further than a resolution goes. */
const MOST_WORDS = 14;
const MOST_CHARACTERS = 200;

/**
 * The wish, when all that a goal says is one: no number, no end, no rhythm, no means, nothing two readers would agree on.
 * @example resolutionIn(goal) // => 'Get fit'
 */
export function resolutionIn(goal: Goal): string | null {
  const { criteria, language } = assessGoal(goal);
  if (language === null && goal.statement === null && Object.keys(goal.criteria).length === 0)
    return isShort(goal.title.value) && !/\d/.test(goal.title.value) ? goal.title.value : null;
  if (Object.values(criteria).some(({ status }) => status === 'met')) return null;
  const { deadlines, quantities, means } = readGoal(goal);
  const isPlanned =
    quantities.amounts.length > 0 || means.means.length > 0 || deadlines.some(({ tag }) => tag === 'bounded');
  const words = oneLine(goal.statement?.value ?? goal.title.value);
  return !isPlanned && isShort(words) ? words.replace(/[.!]+$/, '') : null;
}

function isShort(words: string): boolean {
  return words !== '' && words.length <= MOST_CHARACTERS && words.split(/\s+/).length <= MOST_WORDS;
}
