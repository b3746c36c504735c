/** Everything the page of one goal shows, as plain data that survives JSON. In: an index, today, settings, a path. Out: a page, or null. */
import type { LocalDate } from '../calendar/local-date';
import { checkInValueText } from '../goal/check-in-value';
import type { Goal, PlanChange } from '../goal/goal';
import { checkInsInOrder } from '../progress/current-value';
import { goalOn } from '../progress/goal-on';
import type { HealthLevel } from '../progress/goal-status';
import { statusOf } from '../progress/status-of';
import type { Settings } from '../settings/settings';
import { positionAt } from '../text/span';
import type { GoalIndex } from '../vault/goal-index';
import { type HabitChart, habitChart } from './habit-chart';
import { type ValueChart, valueChart } from './value-chart';

export interface PageCheckIn {
  readonly date: LocalDate;
  readonly time: string | null;
  /** As it is written: `3 km`, `+2`, `done`. */
  readonly value: string;
  readonly comment: string;
  /** 1-based, in the note. */
  readonly line: number;
}

export interface PageStep {
  readonly path: string;
  readonly title: string;
  readonly level: HealthLevel;
  /** 0..1 and beyond: progress, or how often it was kept; null when nothing is known. */
  readonly share: number | null;
  readonly weight: number;
}

export interface PageCompanion {
  readonly path: string;
  readonly title: string;
  readonly habit: HabitChart | null;
}

export interface GoalPage {
  readonly path: string;
  readonly today: LocalDate;
  /** Null without a measure or a band. */
  readonly chart: ValueChart | null;
  /** Null without a cadence. */
  readonly habit: HabitChart | null;
  readonly companions: readonly PageCompanion[];
  /** The newest first. */
  readonly checkIns: readonly PageCheckIn[];
  readonly steps: readonly PageStep[];
  /** The newest first. */
  readonly changes: readonly Pick<PlanChange, 'date' | 'what' | 'before' | 'after' | 'reason'>[];
}

/** The settings a page depends on. */
export type PageSettings = Parameters<typeof statusOf>[3] & Pick<Settings, 'weekStartsOn'>;

/**
 * What the page of a goal adds to its card: charts, check-ins, steps, companions, the history of the plan.
 * Null when the index knows no goal of that path.
 * @example goalPage('Goals/Run.md', index, '2026-06-15', settings)?.checkIns[0]?.value // => '3 km'
 */
export function goalPage(
  path: string,
  index: GoalIndex,
  today: LocalDate,
  settings: PageSettings,
): GoalPage | null {
  const whole = index.get(path);
  if (whole === null) return null;
  const goal = goalOn(whole, today);
  const status = statusOf(whole, index, today, settings);
  const weekStartsOn = settings.weekStartsOn === 'sunday' ? 0 : 1;
  return {
    path,
    today,
    chart: valueChart(goal, status, today),
    habit: habitChart(goal, today, weekStartsOn),
    companions: status.companions.map((companion) => {
      const habit = index.get(companion.path);
      return {
        path: companion.path,
        title: companion.title,
        habit: habit === null ? null : habitChart(goalOn(habit, today), today, weekStartsOn),
      };
    }),
    checkIns: pageCheckIns(goal),
    steps: index.childrenOf(path).map((step) => {
      const { health, progress, hitRate } = statusOf(step, index, today, settings);
      return {
        path: step.path,
        title: step.title.value,
        level: health.level,
        share: progress?.value ?? hitRate?.value ?? null,
        weight: step.weight ?? 1,
      };
    }),
    changes: [...goal.changes]
      .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : b.from - a.from))
      .map(({ date, what, before, after, reason }) => ({ date, what, before, after, reason })),
  };
}

function pageCheckIns(goal: Goal): readonly PageCheckIn[] {
  return [...checkInsInOrder(goal)].reverse().map(({ date, time, report, comment, from }) => ({
    date,
    time,
    value: checkInValueText(report),
    comment,
    line: positionAt(goal.text, from).line,
  }));
}
