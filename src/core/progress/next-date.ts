/** The date to look at next. In: a goal and today. Out: the earliest of what is open, be it ahead or overdue. */
import { dayOfNumber } from '../calendar/day-number';
import { addDays, addMonths, isLocalDate, type LocalDate, type Weekday } from '../calendar/local-date';
import type { Goal, ReviewRhythm } from '../goal/goal';
import type { NextDate } from './goal-status';
import { milestoneLabel } from './milestone-value';
import type { Outcome } from './habit-periods';
import { nextDayAsked } from './next-day-asked';
import { createPeriods } from './periods';

/**
 * The earliest of: the due date, the open dated milestones, the next review (the last one, or the start, plus the rhythm), and
 * for a cadence the last day of the period that wants the next check-in. A date that has passed stays until it is settled.
 * Null when there is none, or when the goal is not active. On the same day the due date goes first, then in the order above.
 */
export function nextDateOf(
  goal: Goal,
  today: LocalDate,
  habit: { readonly outcomes: readonly Outcome[]; readonly weekStartsOn: Weekday },
): NextDate | null {
  if (goal.status !== 'active') return null;
  const dates = [dueDate(goal), ...openMilestones(goal), nextReview(goal), nextCheckIn(goal, today, habit)];
  let earliest: NextDate | null = null;
  for (const date of dates) {
    if (date !== null && isLocalDate(date.date) && (earliest === null || date.date < earliest.date))
      earliest = date;
  }
  return earliest;
}

function dueDate(goal: Goal): NextDate | null {
  return goal.due === null ? null : { date: goal.due, what: 'due', label: '' };
}

function openMilestones(goal: Goal): readonly NextDate[] {
  return goal.milestones.flatMap(({ done, due, text }) =>
    done || due === null ? [] : { date: due, what: 'milestone' as const, label: milestoneLabel(text) },
  );
}

/** The last review, or the start, plus the rhythm; null without one. */
export function nextReview(goal: Goal): NextDate | null {
  const last = goal.reviews.reduce<LocalDate | null>(
    (latest, { date }) => (latest === null || date > latest ? date : latest),
    null,
  );
  const from = last ?? goal.start;
  if (goal.review === null || from === null) return null;
  return { date: addRhythm(from, goal.review), what: 'review', label: '' };
}

const MONTHS = { monthly: 1, quarterly: 3, yearly: 12 } as const;

function addRhythm(date: LocalDate, rhythm: ReviewRhythm): LocalDate {
  if (rhythm === 'weekly') return addDays(date, 7);
  return typeof rhythm === 'number' ? addDays(date, rhythm) : addMonths(date, MONTHS[rhythm]);
}

/** The last day that the open period asks for, or the next period that asks for anything when the open one wants nothing more. */
function nextCheckIn(
  goal: Goal,
  today: LocalDate,
  { outcomes, weekStartsOn }: Parameters<typeof nextDateOf>[2],
): NextDate | null {
  if (goal.cadence === null) return null;
  const now = outcomes.at(-1);
  const { indexOf, firstDay } = createPeriods(goal.cadence, weekStartsOn);
  const hasEnough = now === 'met' || now === 'rest';
  const day = hasEnough ? dayOfNumber(firstDay(indexOf(today) + 1)) : today;
  if (day === null) return null;
  const from = goal.start !== null && goal.start > day ? goal.start : day;
  const date = nextDayAsked(goal, from, weekStartsOn);
  return date === null ? null : { date, what: 'check-in', label: '' };
}
