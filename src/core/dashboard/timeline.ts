/** The goals as bars over time. In: a model and a view. Out: a window of days, its ticks, and a row for each goal, as shares of the window. */
import { dayNumber } from '../calendar/day-number';
import { addDays, addMonths, type LocalDate, startOfMonth, startOfWeek } from '../calendar/local-date';
import type { DashboardModel, GoalCard } from './dashboard-model';
import type { DashboardView } from './dashboard-view';
import { goalTree, type TreeRow } from './goal-tree';

/** From 0, where the window begins, to 1, where it ends. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface TimelineMark {
  readonly at: number;
  readonly date: LocalDate;
  readonly label: string;
  readonly state: 'done' | 'open' | 'late';
}

export interface TimelineRow extends Pick<TreeRow, 'level' | 'isMatch'> {
  readonly goal: GoalCard;
  /** What of the goal lies in the window; null when nothing does. */
  readonly bar: Stretch | null;
  /** Where it lies when it is not in the window. */
  readonly side: 'before' | 'within' | 'after';
  /** A goal without a first or last day fades out there. */
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
  /** How far it has come, as a place in the window; null when nobody knows, or the goal has no end. */
  readonly done: number | null;
  readonly marks: readonly TimelineMark[];
  readonly pauses: readonly Stretch[];
  /** When it will be reached at this pace, where that is after its last day. */
  readonly forecast: Stretch | null;
}

export interface TimelineTick {
  readonly at: number;
  readonly date: LocalDate;
}

export interface Timeline {
  readonly first: LocalDate;
  /** Included. */
  readonly last: LocalDate;
  readonly unit: 'month' | 'week';
  readonly ticks: readonly TimelineTick[];
  /** Null when it is not in the window. */
  readonly today: number | null;
  readonly rows: readonly TimelineRow[];
  /** Goals that have neither a first nor a last day. */
  readonly undated: readonly GoalCard[];
}

/** How long a window is, and how much of it lies before today; in months, or in weeks. */
const WINDOWS = {
  year: { unit: 'month', length: 12, before: 4 },
  quarter: { unit: 'month', length: 4, before: 1 },
  month: { unit: 'week', length: 6, before: 1 },
} as const;

/**
 * The window around today (or from `view.anchor` on) and the goals that pass the filters, steps below their parents.
 * A day is as wide as another; a bar covers its first and its last day.
 * @example timelineOf(model, { ...DEFAULT_VIEW, zoom: 'quarter' }).rows[0]?.bar // => { from: 0.1, to: 0.6 }
 */
export function timelineOf(model: Pick<DashboardModel, 'goals' | 'today'>, view: DashboardView): Timeline {
  const { first, last, unit, ticks } = windowOf(view, model.today);
  const begin = dayNumber(first);
  const days = dayNumber(last) - begin + 1;
  const place = (date: LocalDate, isEnd: boolean) => (dayNumber(date) - begin + (isEnd ? 1 : 0)) / days;
  const rows = goalTree(model, { ...view, folded: [] });
  const isDated = ({ goal }: TreeRow) => goal.start !== null || goal.due !== null;
  const today = place(model.today, false) + 0.5 / days;
  return {
    first,
    last,
    unit,
    ticks: ticks.map((date) => ({ date, at: place(date, false) })),
    today: today < 0 || today > 1 ? null : today,
    rows: rows.filter(isDated).map((row) => rowOf(row, place, model.today)),
    undated: rows.filter((row) => !isDated(row) && row.isMatch).map(({ goal }) => goal),
  };
}

function windowOf(
  { zoom, anchor }: Pick<DashboardView, 'zoom' | 'anchor'>,
  today: LocalDate,
): Pick<Timeline, 'first' | 'last' | 'unit'> & { readonly ticks: readonly LocalDate[] } {
  const { unit, length, before } = WINDOWS[zoom];
  const step = (date: LocalDate, count: number) =>
    unit === 'month' ? addMonths(date, count) : addDays(date, 7 * count);
  const startOf = (date: LocalDate) => (unit === 'month' ? startOfMonth(date) : startOfWeek(date, 1));
  const first = anchor === null ? step(startOf(today), -before) : startOf(anchor);
  const ticks = Array.from({ length }, (_, at) => step(first, at));
  return { first, last: addDays(step(first, length), -1), unit, ticks };
}

/**
 * The anchor that shows the window half its length earlier or later.
 * @param by -1 or 1
 */
export function movedAnchor(
  view: Pick<DashboardView, 'zoom' | 'anchor'>,
  today: LocalDate,
  by: -1 | 1,
): LocalDate {
  const { first } = windowOf(view, today);
  const { unit, length } = WINDOWS[view.zoom];
  const half = (by * length) / 2;
  return unit === 'month' ? addMonths(first, half) : addDays(first, 7 * half);
}

type Place = (date: LocalDate, isEnd: boolean) => number;

function rowOf({ goal, level, isMatch }: TreeRow, place: Place, today: LocalDate): TimelineRow {
  const { start, due, progress, forecast, milestones, pauses } = goal;
  const from = start === null ? Number.NEGATIVE_INFINITY : place(start, false);
  const to = due === null ? Number.POSITIVE_INFINITY : place(due, true);
  const share = progress === null ? null : Math.min(Math.max(progress.value, 0), 1);
  return {
    goal,
    level,
    isMatch,
    bar: clipped(from, to),
    side: to <= 0 ? 'before' : from >= 1 ? 'after' : 'within',
    isOpenStart: start === null,
    isOpenEnd: due === null,
    done: share === null || start === null || due === null ? null : clip(from + (to - from) * share),
    marks: milestones.flatMap(({ due: date, text, done }): readonly TimelineMark[] => {
      const at = date === null ? Number.NaN : place(date, true);
      if (date === null || !(at >= 0 && at <= 1)) return [];
      return [{ at, date, label: text, state: done ? 'done' : date < today ? 'late' : 'open' }];
    }),
    pauses: pauses.flatMap((pause) => {
      const stretch = clipped(
        place(pause.first, false),
        pause.last === null ? Math.min(1, to) : place(pause.last, true),
      );
      return stretch === null ? [] : [stretch];
    }),
    forecast:
      forecast?.kind !== 'range' || due === null || (forecast.latest ?? forecast.likely) <= due
        ? null
        : clipped(
            place(forecast.earliest < due ? due : forecast.earliest, true),
            place(forecast.latest ?? forecast.likely, true),
          ),
  };
}

function clipped(from: number, to: number): Stretch | null {
  return to <= 0 || from >= 1 || to < from ? null : { from: clip(from), to: clip(to) };
}

function clip(share: number): number {
  return Math.min(Math.max(share, 0), 1);
}
