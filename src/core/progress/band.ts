/**
 * *Stay between*: goals without a way, only with edges. In: a goal with `lower`, `upper` or both. Out: how many of the reported days lay inside,
 * and how it stands now. Such a goal is never achieved by its numbers: a person says when it is over.
 */
import type { LocalDate } from '../calendar/local-date';
import type { Goal } from '../goal/goal';
import { dailyValues } from './current-value';
import type { Health, Progress } from './goal-status';
import { health, reason } from './health-level';
import { countedNoun, plainNumber, quantity } from './quantity';

/** Whether a goal is to stay between edges. A target is a way, and goes first. */
export function isBand({ lower, upper, target }: Pick<Goal, 'lower' | 'upper' | 'target'>): boolean {
  return target === null && (lower !== null || upper !== null);
}

/** The edges in order, whichever was called the lower one. */
export function edgesOf({ lower, upper }: Pick<Goal, 'lower' | 'upper'>): {
  readonly lower: number;
  readonly upper: number;
} {
  const [low, high] = [lower ?? Number.NEGATIVE_INFINITY, upper ?? Number.POSITIVE_INFINITY];
  return low <= high ? { lower: low, upper: high } : { lower: high, upper: low };
}

interface BandDay {
  readonly date: LocalDate;
  readonly amount: number;
  readonly isInside: boolean;
}

/** The last value of each reported day since the start. On an edge is inside. */
function bandDays(goal: Goal): readonly BandDay[] {
  const { lower, upper } = edgesOf(goal);
  return dailyValues(goal)
    .filter(({ date }) => goal.start === null || date >= goal.start)
    .map((day) => ({ ...day, isInside: day.amount >= lower && day.amount <= upper }));
}

/** The share of the reported days that lay inside; null before the first. */
export function bandProgress(goal: Goal): Progress | null {
  const days = bandDays(goal);
  if (days.length === 0) return null;
  return { value: days.filter(({ isInside }) => isInside).length / days.length, source: 'band' };
}

/** Outside on so many reported days in a row is off track: once is chance, twice begins to be a habit. */
const TWICE = 2;

/** On track inside; at risk when the last report lies outside; off track when the one before it does too. No data without reports. */
export function bandHealth(goal: Goal): Health {
  const days = bandDays(goal);
  const last = days.at(-1);
  if (last === undefined) return health('no-data', reason('no-check-in', 'no check-in yet'));
  const inside = days.filter(({ isInside }) => isInside).length;
  const kept = reason('band', `inside on ${inside} of ${quantity(days.length, 'days')}`);
  const where = room(goal, last.amount);
  if (last.isInside) return health('on-track', reason('inside', `inside, ${where}`), kept);
  const isAgain = days.length >= TWICE && days.slice(-TWICE).every(({ isInside }) => !isInside);
  return health(isAgain ? 'off-track' : 'at-risk', reason('outside', where), kept);
}

/** How far a value lies from the edge that is nearest: `1 kg under 72`. */
function room(goal: Goal, amount: number): string {
  const { lower, upper } = edgesOf(goal);
  const isLower = !Number.isFinite(upper) || Math.abs(amount - lower) < Math.abs(upper - amount);
  const edge = isLower ? lower : upper;
  const gap = Math.abs(amount - edge);
  if (!Number.isFinite(gap)) return `far from ${plainNumber(edge)}`;
  if (gap === 0) return `on the edge of ${plainNumber(edge)}`;
  return `${quantity(gap, countedNoun(goal))} ${amount > edge ? 'over' : 'under'} ${plainNumber(edge)}`;
}
