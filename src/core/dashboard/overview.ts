/** The goals from further away: how many at once, for what, how they stand, what was achieved. In: a model. Out: counts, as plain data. */
import type { LocalDate } from '../calendar/local-date';
import type { FrameworkId } from '../frameworks/framework';
import type { HealthLevel } from '../progress/goal-status';
import { LEVELS_WORST_FIRST } from '../progress/health-level';
import type { DashboardModel, GoalCard } from './dashboard-model';

export interface LevelCount {
  readonly level: HealthLevel;
  readonly count: number;
}

export interface ValueBalance {
  /** Empty for goals that name none. */
  readonly value: string;
  readonly active: number;
  /** Ideas and paused goals: cared for, but not now. */
  readonly waiting: number;
  readonly achieved: number;
  /** 0..1, of all active goals. */
  readonly share: number;
  /** Of its active goals, the worst first. */
  readonly levels: readonly LevelCount[];
}

export interface Achieved {
  readonly path: string;
  readonly title: string;
  readonly date: LocalDate;
}

export interface Overview {
  readonly levels: readonly LevelCount[];
  /** The most active first; goals without a value last. */
  readonly values: readonly ValueBalance[];
  readonly frameworks: readonly { readonly framework: FrameworkId; readonly active: number }[];
  readonly statuses: readonly { readonly status: GoalCard['status']; readonly count: number }[];
  /** Periods kept of those that were due, over all active habits; null without any. */
  readonly habits: { readonly met: number; readonly due: number; readonly count: number } | null;
  /** This year's, the newest first. */
  readonly achieved: readonly Achieved[];
  /** Milestones done and all, of active goals. */
  readonly milestones: { readonly done: number; readonly all: number };
}

/**
 * @example overviewOf(model).values.map(({ value, active }) => [value, active]) // => [['Learning', 2], ['Family', 0]]
 */
export function overviewOf({ goals, today }: Pick<DashboardModel, 'goals' | 'today'>): Overview {
  const active = goals.filter(({ status }) => status === 'active');
  const habits = active.flatMap(({ hitRate }) => (hitRate === null || hitRate.due === 0 ? [] : [hitRate]));
  const year = today.slice(0, 4);
  return {
    levels: levelsOf(active),
    values: valuesOf(goals, active.length),
    frameworks: (['smart', 'pact'] as const).map((framework) => ({
      framework,
      active: active.filter((goal) => goal.framework === framework).length,
    })),
    statuses: STATUSES.map((status) => ({
      status,
      count: goals.filter((goal) => goal.status === status).length,
    })),
    habits:
      habits.length === 0
        ? null
        : {
            met: habits.reduce((sum, { met }) => sum + met, 0),
            due: habits.reduce((sum, { due }) => sum + due, 0),
            count: habits.length,
          },
    achieved: goals
      .flatMap(({ path, title, status, closed }) =>
        status === 'achieved' && closed?.slice(0, 4) === year ? [{ path, title, date: closed }] : [],
      )
      .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
    milestones: {
      done: active.reduce((sum, goal) => sum + goal.milestones.filter(({ done }) => done).length, 0),
      all: active.reduce((sum, goal) => sum + goal.milestones.length, 0),
    },
  };
}

const STATUSES = ['active', 'idea', 'paused', 'achieved', 'dropped'] as const;

function levelsOf(goals: readonly GoalCard[]): readonly LevelCount[] {
  return LEVELS_WORST_FIRST.map((level) => ({
    level,
    count: goals.filter(({ health }) => health.level === level).length,
  })).filter(({ count }) => count > 0);
}

/** Two spellings that differ in case are one value, named as it is written first. */
function valuesOf(goals: readonly GoalCard[], active: number): readonly ValueBalance[] {
  const byKey = new Map<string, { readonly value: string; readonly goals: GoalCard[] }>();
  for (const goal of goals) {
    const named = new Map(
      (goal.values.length === 0 ? [''] : goal.values).map((value) => [value.toLowerCase(), value]),
    );
    for (const [key, value] of named) {
      const known = byKey.get(key) ?? { value, goals: [] };
      known.goals.push(goal);
      byKey.set(key, known);
    }
  }
  return [...byKey.values()]
    .map(({ value, goals: of }): ValueBalance => {
      const own = of.filter(({ status }) => status === 'active');
      return {
        value,
        active: own.length,
        waiting: of.filter(({ status }) => status === 'idea' || status === 'paused').length,
        achieved: of.filter(({ status }) => status === 'achieved').length,
        share: active === 0 ? 0 : own.length / active,
        levels: levelsOf(own),
      };
    })
    .sort(
      (a, b) =>
        Number(a.value === '') - Number(b.value === '') ||
        b.active - a.active ||
        (a.value < b.value ? -1 : 1),
    );
}
