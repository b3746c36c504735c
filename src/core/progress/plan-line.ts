/**
 * The plan as a line over days. In: a goal. Out: what is to be reached by the end of a day, as a share of the way or in the goal's unit.
 *
 * The line runs from the baseline at the end of the day before `start` to the target at the end of `due`, straight between its knees in days
 * that count (calendar/counted-days.ts): it is flat in pauses and on rest days. Beeminder calls such a line a road, with breaks and kinks.
 */
import { countedDays, type DaysOff, firstWith } from '../calendar/counted-days';
import { dayNumber, dayOfNumber } from '../calendar/day-number';
import type { LocalDate } from '../calendar/local-date';
import type { Goal } from '../goal/goal';
import type { DayValue } from './goal-status';
import { milestoneValue } from './milestone-value';
import { baselineOf, hasMeasure } from './progress-of';
import { withoutDust } from './without-dust';

/** A plan in shares of the way, so that up is good also on a way down. */
export interface PlanLine {
  /** By day, each day once; at least the day before the start (0) and the last day (1). */
  readonly knees: readonly PlanKnee[];
  readonly daysOff: DaysOff;
}

export interface PlanKnee {
  readonly date: LocalDate;
  /** 0..1, or beyond it for a knee that lies out of the way; by the end of the day. */
  readonly share: number;
}

type Planned = Pick<Goal, 'start' | 'due'> & DaysOff;

/** From 0 to 1 between start and due. Null without both, or when the goal is due before it starts. */
export function evenPlan(goal: Planned): PlanLine | null {
  const ends = endsOf(goal);
  return ends === null ? null : standingStill(ends, goal);
}

function endsOf({ start, due }: Planned): readonly PlanKnee[] | null {
  if (start === null || due === null || due < start) return null;
  return [
    { date: dayBefore(start) ?? start, share: 0 },
    { date: due, share: 1 },
  ];
}

/** A knee further out than this many times the way is a slip of the hand. */
const FARTHEST_KNEE = 1000;

/**
 * The plan of a goal with a target: dated milestones that carry a value, from start to the day before due, are its knees. Of two on one day
 * the later in the note counts; a knee may lie out of the direction. Null without a target, or a plan.
 */
export function measuredPlan(goal: Goal): PlanLine | null {
  const ends = endsOf(goal);
  const baseline = baselineOf(goal);
  const way = (goal.target ?? baseline) - baseline;
  if (ends === null || !hasMeasure(goal) || !Number.isFinite(way)) return null;
  const shares = new Map(ends.map(({ date, share }) => [date, share]));
  for (const milestone of goal.milestones) {
    const { due } = milestone;
    if (due === null || due < (goal.start ?? '') || due >= (goal.due ?? '')) continue;
    const value = milestoneValue(milestone, goal);
    const share = value === null ? Number.NaN : (value - baseline) / way;
    if (Math.abs(share) <= FARTHEST_KNEE) shares.set(due, share);
  }
  const knees = [...shares].map(([date, share]) => ({ date, share }));
  return standingStill(
    knees.sort((a, b) => (a.date < b.date ? -1 : 1)),
    goal,
  );
}

/**
 * A pause without an end stops the line where it is when the pause begins, and nothing more is asked for before the last day: nobody knows how
 * many of the days to come it takes, so they cannot be taken out of the plan.
 */
function standingStill(knees: readonly PlanKnee[], { pauses, restDays }: DaysOff): PlanLine {
  const plan = { knees, daysOff: { pauses: pauses.filter(({ last }) => last !== null), restDays } };
  const open = pauses.filter(({ last }) => last === null).map(({ first }) => first);
  const stop = dayBefore(open.sort()[0] ?? '9999-12-31');
  const last = knees.at(-1);
  if (stop === null || last === undefined || stop >= last.date) return plan;
  const before = knees.filter(({ date }) => date < stop);
  return {
    knees: [...before, { date: stop, share: expectedShare(plan, stop) }, last],
    daysOff: { pauses, restDays },
  };
}

function dayBefore(day: LocalDate): LocalDate | null {
  return dayOfNumber(dayNumber(day) - 1);
}

/**
 * The share that the plan wants by the end of a day; that of its ends before and after it. Between two knees without a day that counts
 * it stays until the second.
 */
export function expectedShare({ knees, daysOff }: PlanLine, day: LocalDate): number {
  const at = knees.findIndex(({ date }) => date >= day);
  const to = knees[at === -1 ? knees.length - 1 : at];
  const from = knees[at - 1];
  if (to === undefined) return 0;
  if (from === undefined || to.date <= day) return to.share;
  const all = countedDays(daysOff, from.date, to.date);
  return all === 0
    ? from.share
    : from.share + (to.share - from.share) * (countedDays(daysOff, from.date, day) / all);
}

/** What the plan wants by the end of a day, in the goal's unit; null without a measured plan. */
export function expectedValue(goal: Goal, day: LocalDate): number | null {
  const plan = measuredPlan(goal);
  return plan === null ? null : valueAt(goal, expectedShare(plan, day));
}

/**
 * The line to draw: its knees and the edges of the pauses, in the goal's unit. Between two points it is straight (rest days bend it by less
 * than a week's worth). Empty without a measured plan.
 */
export function planPoints(goal: Goal): readonly DayValue[] {
  const plan = measuredPlan(goal);
  if (plan === null) return [];
  const dates = new Set(plan.knees.map(({ date }) => date));
  const first = plan.knees[0]?.date ?? '';
  const last = plan.knees.at(-1)?.date ?? '';
  const add = (date: LocalDate | null) => {
    if (date !== null && date > first && date < last) dates.add(date);
  };
  for (const pause of goal.pauses) {
    add(dayOfNumber(dayNumber(pause.first) - 1));
    add(pause.last);
    // a pause up to the end jumps on the last day
    if (pause.first <= last && (pause.last === null || pause.last >= last))
      add(dayOfNumber(dayNumber(last) - 1));
  }
  return [...dates].sort().map((date) => ({ date, value: valueAt(goal, expectedShare(plan, date)) }));
}

/** A share of the way as a value of the goal. */
export function valueAt(goal: Goal, share: number): number {
  const baseline = baselineOf(goal);
  return withoutDust(baseline + share * ((goal.target ?? baseline) - baseline));
}

/** Floating point must not decide: 0.3 − 0.2 is as far as 0.1. */
export const DUST = 1e-9;

/**
 * The first day after a day by whose end the plan wants more than a share that it does not want more than on the day itself; null when none
 * does. The plan may rise and fall.
 */
export function firstDayOver(plan: PlanLine, share: number, after: LocalDate): LocalDate | null {
  const isOver = (number: number) => expectedShare(plan, dayOfNumber(number) ?? after) > share + DUST;
  for (const [at, { date }] of plan.knees.entries()) {
    const before = plan.knees[at - 1];
    if (before === undefined || date <= after) continue;
    const from = dayNumber(before.date > after ? before.date : after);
    // between two knees the line goes one way: when it falls its highest day is the first
    const found = isOver(from + 1) ? from + 1 : firstWith(isOver, from, dayNumber(date));
    if (found !== null) return dayOfNumber(found);
  }
  return null;
}
