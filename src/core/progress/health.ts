/**
 * How a goal is doing, as a level and the reasons for it. In: a goal with its progress, pace, habit and sub-goals. Out: health.
 * Never one opaque score: every level says why, in words.
 */
import { daysBetween, type LocalDate } from '../calendar/local-date';
import type { Goal } from '../goal/goal';
import type { Settings } from '../settings/settings';
import type { Health, HitRate, Progress, Steering } from './goal-status';
import { bandHealth, isBand } from './band';
import { habitHealth } from './habit-health';
import { health, isWorse, reason } from './health-level';
import type { Outcome } from './habit-periods';
import { paceHealth } from './pace-health';
import { isMeasured } from './progress-of';
import type { Step } from './roll-up';
import { weakestStep } from './weakest-step';

export interface HealthBasis {
  readonly goal: Goal;
  readonly today: LocalDate;
  readonly settings: Pick<Settings, 'atRiskBehind' | 'offTrackBehind' | 'keptOnTrack' | 'keptAtRisk'>;
  readonly progress: Progress | null;
  readonly steering: Steering | null;
  /** Null unless the goal has a cadence. */
  readonly hitRate: HitRate | null;
  readonly outcomes: readonly Outcome[];
  readonly steps: readonly Step[];
}

/**
 * A goal's health. The first that applies decides:
 *
 * 1. `achieved`: the status says so; 2. `no-data`: it is an idea, paused or dropped, so nothing is expected of it;
 * 3. `achieved`: progress reached 1 (a band has no end to reach); 4. `overdue`: `due` has passed (due today is not late); 5. `no-data`: it has not started;
 * 6. its own habit (with a cadence), its own numbers (pace or band), or its weakest active sub-goal, whichever is the worst.
 */
export function healthOf(basis: HealthBasis): Health {
  const { goal, today, progress } = basis;
  const settled = settledHealth(goal);
  if (settled !== null) return settled;
  if (progress !== null && progress.source !== 'band' && progress.value >= 1)
    return health('achieved', reason('target-reached', REACHED[progress.source]));
  const own = ownHealth(basis);
  if (goal.due !== null && goal.due < today) {
    const late = reason('overdue', `due ${ago(daysBetween(goal.due, today))}`);
    return { level: 'overdue', reasons: [late, ...own.reasons.filter(({ code }) => STILL_SAID.has(code))] };
  }
  if (goal.start !== null && goal.start > today)
    return health('no-data', reason('not-started', `starts ${ahead(daysBetween(today, goal.start))}`));
  const weakest = weakestStep(basis.steps);
  if (weakest === null || isWorse(own.level, weakest.level)) return own;
  const step = reason('weakest-step', `weakest step: ${weakest.title}`);
  // A sub-goal that is doing well says less than what the parent knows about itself.
  if (own.level === weakest.level)
    return {
      level: own.level,
      reasons: weakest.level === 'on-track' ? [...own.reasons, step] : [step, ...own.reasons],
    };
  return { level: weakest.level, reasons: own.level === 'no-data' ? [step] : [step, ...own.reasons] };
}

/** By its habit, or by its numbers, or by the worse of the two, with the reasons of both: runs done do not make up for kilometres missing. */
function ownHealth(basis: HealthBasis): Health {
  const { goal, hitRate } = basis;
  const byNumbers = isBand(goal) ? bandHealth(goal) : paceHealth(basis);
  if (hitRate === null) return byNumbers;
  const byHabit = habitHealth(hitRate, basis.outcomes, basis.settings);
  if (!isMeasured(goal) || byNumbers.level === 'no-data') return byHabit;
  if (byHabit.level === 'no-data') return byNumbers;
  const [first, second] = isWorse(byNumbers.level, byHabit.level)
    ? [byNumbers, byHabit]
    : [byHabit, byNumbers];
  return { level: first.level, reasons: [...first.reasons, ...second.reasons] };
}

/** What is worth knowing of a goal whose date has passed. */
const STILL_SAID: ReadonlySet<string> = new Set([
  'behind',
  'outside',
  'no-check-in',
  'missed-last',
  'hit-rate',
]);

const REACHED = {
  measure: 'the target is reached',
  milestones: 'every milestone is done',
  children: 'every step is achieved',
} as const;

/** Health that the status alone decides. */
function settledHealth(goal: Goal): Health | null {
  switch (goal.status) {
    case 'achieved':
      return health('achieved', reason('achieved', 'achieved'));
    case 'idea':
      return health('no-data', reason('idea', 'a wish so far'));
    case 'paused':
      return health('no-data', reason('paused', 'paused'));
    case 'dropped':
      return health('no-data', reason('dropped', 'dropped'));
    case 'active':
      return null;
  }
}

function ago(days: number): string {
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

function ahead(days: number): string {
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}
