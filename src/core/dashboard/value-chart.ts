/** A goal's numbers as a chart: what was, what the plan says, what may come. In: a goal, its status, today. Out: points and marks. */
import { addDays, type LocalDate } from '../calendar/local-date';
import { dayAfterCounted, countedDays } from '../calendar/counted-days';
import type { Goal, Pause, PlanChange } from '../goal/goal';
import { edgesOf, isBand } from '../progress/band';
import { reportedValues } from '../progress/current-value';
import type { DayValue, Forecast, GoalStatus } from '../progress/goal-status';
import { expectedShare, expectedValue, measuredPlan, planPoints, valueAt } from '../progress/plan-line';
import { baselineOf, hasMeasure } from '../progress/progress-of';
import { countedNoun } from '../progress/quantity';

export interface ChartPoint extends DayValue {
  readonly comment: string;
  /** What the plan wants by the end of the day; null without a plan. */
  readonly planned: number | null;
  /** Values of the same day that this one corrects, the first one first. */
  readonly earlier: readonly number[];
}

export interface ChartMilestone {
  readonly date: LocalDate;
  readonly label: string;
  readonly done: boolean;
  /** Where the plan is on that day, so that the mark stands on its line; null without a plan. */
  readonly value: number | null;
}

export interface ValueChart {
  /** What is counted: `h`, `clients`; may be empty. */
  readonly unit: string;
  /** The days the chart spans, both included. */
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly target: number | null;
  /** The last value of each day with one, oldest first. */
  readonly actual: readonly ChartPoint[];
  /** The corners of the plan's line; empty without a plan. */
  readonly plan: readonly DayValue[];
  /** What is fine, of a goal that stays between; an edge that is open is null. */
  readonly band: { readonly lower: number | null; readonly upper: number | null } | null;
  /** Three lines from the newest value on; null when nobody can tell. */
  readonly cone: {
    readonly slow: readonly DayValue[];
    readonly likely: readonly DayValue[];
    readonly fast: readonly DayValue[];
  } | null;
  readonly forecast: Forecast | null;
  readonly milestones: readonly ChartMilestone[];
  /** Moves of target and dates. */
  readonly changes: readonly Pick<PlanChange, 'date' | 'what' | 'before' | 'after' | 'reason'>[];
  /** Within the days of the chart. */
  readonly pauses: readonly { readonly first: LocalDate; readonly last: LocalDate }[];
}

/** A forecast that lies further ahead than the goal is long would press everything else to the edge. In days, at least. */
const LEAST_AHEAD = 30;

/** Null for a goal that counts nothing, or of which neither a value nor a plan is known. */
export function valueChart(
  goal: Goal,
  { forecast }: Pick<GoalStatus, 'forecast'>,
  today: LocalDate,
): ValueChart | null {
  if (!hasMeasure(goal) && !isBand(goal)) return null;
  const plan = planPoints(goal);
  const actual = pointsOf(goal);
  const begin = [goal.start, actual[0]?.date, plan[0]?.date].filter((date) => date != null).sort()[0];
  if (begin === undefined || (actual.length === 0 && plan.length === 0)) return null;
  const end =
    [goal.due, actual.at(-1)?.date, today]
      .filter((date) => date != null)
      .sort()
      .at(-1) ?? today;
  const span = Math.max(LEAST_AHEAD, Math.round(countedDays({ pauses: [], restDays: [] }, begin, end) / 4));
  const ahead =
    forecast?.kind === 'range'
      ? (earlier(forecast.latest ?? forecast.likely, addDays(end, span)) ?? end)
      : end;
  const last = ahead > end ? ahead : end;
  return {
    unit: countedNoun(goal),
    first: begin,
    last,
    target: goal.target,
    actual,
    plan,
    band: bandOf(goal),
    cone: coneOf(goal, forecast, { from: actual.at(-1), last }),
    forecast,
    milestones: goal.milestones.flatMap(({ due, text, done }) =>
      due === null || due < begin || due > last
        ? []
        : [{ date: due, label: text, done, value: expectedValue(goal, due) }],
    ),
    changes: goal.changes
      .filter(({ date }) => date >= begin && date <= last)
      .map(({ date, what, before, after, reason }) => ({ date, what, before, after, reason })),
    pauses: goal.pauses.flatMap((pause) => within(pause, begin, last)),
  };
}

function pointsOf(goal: Goal): readonly ChartPoint[] {
  const plan = measuredPlan(goal);
  const byDay = new Map<LocalDate, ChartPoint>();
  for (const { amount: value, checkIn } of reportedValues(goal)) {
    const { date, comment } = checkIn;
    const before = byDay.get(date);
    byDay.set(date, {
      date,
      value,
      comment,
      planned: before?.planned ?? (plan === null ? null : valueAt(goal, expectedShare(plan, date))),
      earlier: before === undefined ? [] : [...before.earlier, before.value],
    });
  }
  return [...byDay.values()];
}

function bandOf(goal: Goal): ValueChart['band'] {
  if (!isBand(goal)) return null;
  const { lower, upper } = edgesOf(goal);
  return { lower: Number.isFinite(lower) ? lower : null, upper: Number.isFinite(upper) ? upper : null };
}

interface ConeEnds {
  readonly from: DayValue | undefined;
  readonly last: LocalDate;
}

function coneOf(goal: Goal, forecast: Forecast | null, { from, last }: ConeEnds): ValueChart['cone'] {
  if (forecast?.kind !== 'range' || from === undefined || from.date >= last || goal.target === null)
    return null;
  const way = goal.target - baselineOf(goal);
  const line = (slope: number): readonly DayValue[] => {
    const missing = Math.abs(goal.target === null ? 0 : goal.target - from.value);
    const reached = slope > 0 ? dayAfterCounted(goal, from.date, Math.ceil(missing / slope)) : null;
    const end = reached !== null && reached < last ? reached : last;
    const value = from.value + Math.sign(way) * Math.min(slope * countedDays(goal, from.date, end), missing);
    return [
      { date: from.date, value: from.value },
      { date: end, value },
    ];
  };
  const { slow, likely, fast } = forecast.slopes;
  return { slow: line(slow), likely: line(likely), fast: line(fast) };
}

function within(pause: Pause, first: LocalDate, last: LocalDate): ValueChart['pauses'] {
  const from = pause.first < first ? first : pause.first;
  const to = pause.last === null || pause.last > last ? last : pause.last;
  return from > to ? [] : [{ first: from, last: to }];
}

function earlier(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b;
}
