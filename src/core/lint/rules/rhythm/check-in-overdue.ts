import { daysBetween } from '../../../calendar/local-date';
import type { Goal } from '../../../goal/goal';
import { daysOfRhythm } from '../../../goal/review-rhythm';
import { newestCheckIn } from '../../../progress/current-value';
import { defineRule } from '../../define-rule';
import { pactExample } from '../../example-note';

/** Two periods: one miss is life, two in a row is the moment to notice ("never miss twice"). In days. */
const ALLOWED = { day: 3, week: 14, month: 62 } as const;
/** For an outcome without a review rhythm: what is not looked at for a month is forgotten. */
const DEFAULT_REVIEW = 31;

export const checkInOverdue = defineRule({
  id: 'rhythm/check-in-overdue',
  severity: 'warning',
  summary: 'No check-in for longer than the rhythm of the goal allows.',
  why: 'A goal that nobody looks at is on its way to being dropped. Two misses in a row are the moment to notice.',
  fix: 'Log a check-in (`done`, `skip` or a number), or pause the goal.',
  bad: pactExample(
    { start: '2026-04-06' },
    '# Walk\n\nI walk home by the river every week, because health matters to me.\n\n## Check-ins\n- 2026-05-08: done',
  ),
  good: pactExample(),
  check: ({ goal, today }) => {
    const allowed = allowedDays(goal);
    const last = newestCheckIn(goal)?.date ?? goal.start;
    if (goal.status !== 'active' || allowed === null || last === null) return [];
    const days = daysBetween(last, today);
    if (days <= allowed) return [];
    const { from, to } = goal.checkIns.at(-1) ?? goal.title;
    const since = goal.checkIns.length === 0 ? 'since the start' : 'since the last check-in';
    return [{ from, to, message: `${days} days ${since}; the rhythm of this goal allows ${allowed}.` }];
  },
});

/** Null when nothing asks for check-ins: an outcome without a measure is followed by its milestones. */
function allowedDays({ framework, cadence, measure, target, review }: Goal): number | null {
  if (cadence !== null) return ALLOWED[cadence.period];
  if (framework === 'pact' || (measure === null && target === null)) return null;
  return Math.max(review === null ? DEFAULT_REVIEW : daysOfRhythm(review), 7);
}
