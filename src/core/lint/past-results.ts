/**
 * How fast goals of the same kind went before. In: all goals. Out: for each thing counted, the rates of the goals that are over.
 * Once per state of the index, whose list of goals is a new one after every change.
 */
import { daysBetween } from '../calendar/local-date';
import type { Goal } from '../goal/goal';
import { reportedValues } from '../progress/current-value';
import { baselineOf } from '../progress/progress-of';
import { countedNoun } from '../progress/quantity';
import { oncePerGoal } from '../vault/once-per-goal';

/** With fewer than three nobody can tell what is usual from what was chance. */
export const FEWEST_RESULTS = 3;
/** A few days show a start, no rate. */
const SHORTEST_DAYS = 7;

const remembered = new WeakMap<readonly Goal[], ReadonlyMap<string, readonly number[]>>();

/**
 * What goals that are over moved in a day, slowest first, of those that count the same thing in the same direction as this one.
 * Empty when there are fewer than `FEWEST_RESULTS`.
 * @example pastRates(goal, index.goals()) // => [0.05, 0.07, 0.1]
 */
export function pastRates(goal: Goal, goals: readonly Goal[]): readonly number[] {
  const known = remembered.get(goals) ?? ratesOf(goals);
  remembered.set(goals, known);
  const key = kindOf(goal);
  const rates = key === null ? [] : (known.get(key) ?? []);
  return rates.length < FEWEST_RESULTS ? [] : rates;
}

/** What the goal asks for in a day, from its start to its deadline; null when that is not said. */
export function rateWanted(goal: Goal): number | null {
  const { start, due, target } = goal;
  if (start === null || due === null || target === null) return null;
  const days = daysBetween(start, due);
  return days < SHORTEST_DAYS ? null : Math.abs(target - baselineOf(goal)) / days;
}

function ratesOf(goals: readonly Goal[]): ReadonlyMap<string, readonly number[]> {
  const rates = new Map<string, number[]>();
  for (const goal of goals) {
    const key = kindOf(goal);
    const rate = goal.status === 'achieved' || goal.status === 'dropped' ? rateReached(goal) : null;
    if (key === null || rate === null) continue;
    const list = rates.get(key);
    if (list === undefined) rates.set(key, [rate]);
    else list.push(rate);
  }
  for (const list of rates.values()) list.sort((a, b) => a - b);
  return rates;
}

/** The same thing counted in the same direction; null when the goal counts nothing. */
function kindOf(goal: Goal): string | null {
  return kinds(goal, [], () => {
    const noun = countedNoun(goal).toLowerCase();
    if (noun === '' || goal.target === null) return null;
    return `${goal.target < baselineOf(goal) ? 'down' : 'up'} ${noun}`;
  });
}

const kinds = oncePerGoal<string | null>();

/** From the start to the last value that was logged. One that went the wrong way is no result to measure by. */
function rateReached(goal: Goal): number | null {
  const last = reportedValues(goal).at(-1);
  if (last === undefined || goal.start === null || goal.target === null) return null;
  const days = daysBetween(goal.start, last.checkIn.date);
  const baseline = baselineOf(goal);
  const moved = (last.amount - baseline) * Math.sign(goal.target - baseline);
  return days < SHORTEST_DAYS || moved <= 0 ? null : moved / days;
}
