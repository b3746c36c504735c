import { countedDays, type DaysOff } from '../../../calendar/counted-days';
import { daysBetween, type LocalDate } from '../../../calendar/local-date';
import type { Cadence, Goal, ReviewRhythm } from '../../../goal/goal';
import { daysOfRhythm } from '../../../goal/review-rhythm';
import { daysOffOf } from '../../../progress/asked-of';
import { defineRule } from '../../define-rule';
import { pactExample } from '../../example-note';
import { titlePlace } from '../../place';

export const checkInOverdue = defineRule({
  id: 'rhythm/check-in-overdue',
  severity: 'warning',
  summary: 'No check-in for longer than the rhythm of the goal allows.',
  why: 'A goal that nobody looks at is on its way to being dropped. One miss is life; two in a row are the moment to notice.',
  fix: 'Log a check-in (`done`, `skip` or a number), or pause the goal.',
  bad: pactExample(
    { start: '2026-04-06' },
    '# Walk\n\nI walk home by the river every week, because health matters to me.\n\n## Check-ins\n- 2026-05-08: done',
  ),
  good: pactExample(),
  check: ({ goal, today }) => {
    if (goal.status !== 'active' || (goal.due !== null && goal.due < today)) return [];
    const last = latest([...goal.checkIns, ...goal.sourced, ...goal.reviews].map(({ date }) => date));
    const since = last ?? goal.start;
    const allowed = allowedDays(goal);
    if (since === null || allowed === null || daysQuiet(goal, since, today) <= allowed) return [];
    const checkIn = goal.checkIns.findLast(({ date }) => date === last);
    return [
      {
        ...(checkIn === undefined ? titlePlace(goal) : { from: checkIn.from, to: checkIn.to }),
        message:
          last === null
            ? `No check-in in the ${daysBetween(since, today)} days since the start.`
            : `The last check-in was ${daysBetween(since, today)} days ago, on ${last}.`,
      },
    ];
  },
});

/** Two periods of the cadence ("never miss twice"), in days; a month is at most 31. */
const TWO_PERIODS: Readonly<Record<Cadence['period'], number>> = { day: 2, week: 14, month: 62 };

/** Null when nothing asks for check-ins. */
function allowedDays({ cadence, review }: Goal): number | null {
  if (cadence !== null) return TWO_PERIODS[cadence.period];
  return review === null ? null : withGrace(review);
}

/** A quarter of the rhythm on top, so that a review at the end of the month may be a few days late. */
function withGrace(review: ReviewRhythm): number {
  const days = daysOfRhythm(review);
  return days + Math.max(2, Math.ceil(days / 4));
}

/** Pauses do not count, nor do days of rest for what is done day by day: weeks and months are counted with them. */
function daysQuiet(goal: Goal, since: LocalDate, today: LocalDate): number {
  const { cadence, pauses } = goal;
  const off: DaysOff = cadence?.period === 'day' ? daysOffOf(goal, cadence) : { pauses, restDays: [] };
  return countedDays(off, since, today);
}

function latest(dates: readonly LocalDate[]): LocalDate | null {
  return dates.reduce<LocalDate | null>((last, date) => (last === null || date > last ? date : last), null);
}
