/** Where goals stand on a day. In: goals, how they relate, today, settings. Out: everything a view or report says about progress. */
import type { LocalDate, Weekday } from '../calendar/local-date';
import type { Goal } from '../goal/goal';
import type { Settings } from '../settings/settings';
import type { GoalIndex } from '../vault/goal-index';
import { oncePerGoal } from '../vault/once-per-goal';
import { companionsOf, drivenBy } from './companions';
import { forecastOf } from './forecast';
import { goalOn } from './goal-on';
import type { GoalStatus } from './goal-status';
import { healthOf } from './health';
import { habitOf } from './habit-of';
import { nextDateOf } from './next-date';
import { paceOf } from './pace';
import { ownProgress } from './progress-of';
import { recentSlope } from './recent-slope';
import { childProgressOf, fromTheLeaves, rollUp, stepsOf, type Step } from './roll-up';
import { steeringOf } from './steering';
import { withVerdict } from './verdict';

/** The settings that progress depends on. */
export type ProgressSettings = Pick<
  Settings,
  'atRiskBehind' | 'offTrackBehind' | 'keptOnTrack' | 'keptAtRisk' | 'closedSteps' | 'weekStartsOn'
>;

/** Where one goal stands; works out the goals below it and no others. For many goals at once take `statusOfAll`. */
export function statusOf(
  goal: Goal,
  index: GoalIndex,
  today: LocalDate,
  settings: ProgressSettings,
): GoalStatus {
  const statuses = new Map<string, GoalStatus>();
  for (const each of fromTheLeaves(goal, index, new Set()))
    statuses.set(each.path, work(each, index, today, settings, statuses));
  return statuses.get(goal.path) ?? work(goal, index, today, settings, statuses);
}

/** Where every goal of the index stands, by path and in the order of the index, each worked out once. */
export function statusOfAll(
  index: GoalIndex,
  today: LocalDate,
  settings: ProgressSettings,
): ReadonlyMap<string, GoalStatus> {
  const statuses = new Map<string, GoalStatus>();
  const seen = new Set<string>();
  for (const goal of index.goals()) {
    for (const each of fromTheLeaves(goal, index, seen))
      statuses.set(each.path, work(each, index, today, settings, statuses));
  }
  // Children were worked out before their parents.
  return new Map([...statuses].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const remembered = oncePerGoal<GoalStatus>();

/**
 * Again only when the goal, the day, the settings or something below it has changed.
 * @param below the statuses of the goals below, already worked out.
 */
function work(
  goal: Goal,
  index: GoalIndex,
  today: LocalDate,
  settings: ProgressSettings,
  below: ReadonlyMap<string, GoalStatus>,
): GoalStatus {
  const children = index.childrenOf(goal.path);
  const steps = stepsOf(goal, index).flatMap((step) => {
    const status = below.get(step.path);
    return status === undefined ? [] : [{ goal: step, status }];
  });
  const companions = companionsOf(goal, index);
  const inputs = [
    today,
    settings,
    ...children,
    ...steps.map(({ status }) => status),
    companions.length,
    ...companions,
  ];
  return remembered(goal, inputs, () =>
    assemble({ goal: goalOn(goal, today), today, settings, children, steps, companions }),
  );
}

interface Basis {
  readonly goal: Goal;
  readonly today: LocalDate;
  readonly settings: ProgressSettings;
  readonly children: readonly Goal[];
  /** The children that count, with their statuses. */
  readonly steps: readonly Step[];
  /** The habits that drive it. */
  readonly companions: readonly Goal[];
}

function assemble({ goal, today, settings, children, steps, companions }: Basis): GoalStatus {
  const weekStartsOn: Weekday = settings.weekStartsOn === 'sunday' ? 0 : 1;
  const childProgress = childProgressOf(steps, settings);
  const progress = rollUp(goal, childProgress);
  const recent = recentSlope(goal);
  const steering = steeringOf(goal, recent, today);
  const habit = habitOf(goal, today, weekStartsOn);
  const outcomes = habit?.record.outcomes ?? [];
  const hitRate = habit?.hitRate ?? null;
  const basis = { goal, today, settings, progress, steering, hitRate, outcomes, steps };
  const driven = drivenBy(companions, basis, weekStartsOn);
  return {
    path: goal.path,
    progress,
    pace: paceOf(goal, progress, today),
    steering,
    forecast: forecastOf(goal, recent, today),
    ownProgress: ownProgress(goal),
    childProgress,
    ...driven,
    health: withVerdict(healthOf(basis), driven.verdict),
    hitRate,
    next: nextDateOf(goal, today, { outcomes, weekStartsOn }),
    children: children.map((child) => child.path),
  };
}
