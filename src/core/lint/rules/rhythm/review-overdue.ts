import { daysBetween, type LocalDate } from '../../../calendar/local-date';
import type { Goal } from '../../../goal/goal';
import { daysOfRhythm } from '../../../goal/review-rhythm';
import { defineRule } from '../../define-rule';
import { pactExample } from '../../example-note';
import { placeOf } from '../../place';

/** "Never miss twice": one review that did not happen is life. */
const PERIODS = 2;

export const reviewOverdue = defineRule({
  id: 'rhythm/review-overdue',
  severity: 'suggestion',
  summary: 'Things are logged, but for two periods of the review rhythm nobody has looked back.',
  why: 'Following a goal helps when what is seen changes what is done: feedback and goal work only together (Locke and Latham). The review is where a goal is adjusted instead of dropped.',
  fix: 'Write a review under `## Reviews` (`### 2026-06-15`), or set `review` to a rhythm you keep.',
  bad: pactExample({ start: '2026-03-02' }),
  good: pactExample(
    { start: '2026-03-02' },
    '# Walk\n\nI walk home by the river every week, because health matters to me.\n\n## Check-ins\n- 2026-06-12: done\n\n## Reviews\n### 2026-05-31\nThe way along the river is the right one.',
  ),
  check: ({ goal, today }) => {
    if (goal.status !== 'active' || goal.review === null || (goal.due !== null && goal.due < today))
      return [];
    const since = lastReview(goal) ?? goal.start;
    if (since === null) return [];
    const days = daysBetween(since, today);
    const period = daysOfRhythm(goal.review);
    // Where nothing is logged either, `rhythm/check-in-overdue` says so.
    const isLogged = goal.checkIns.some(({ date }) => daysBetween(date, today) <= period);
    if (days <= PERIODS * period || !isLogged) return [];
    const message = `${days} days since ${lastReview(goal) === null ? 'the start' : 'the last review'}, on ${since}: time to look back?`;
    return [{ ...placeOf(goal, 'review'), message }];
  },
});

function lastReview({ reviews }: Goal): LocalDate | null {
  return reviews.reduce<LocalDate | null>(
    (last, { date }) => (last === null || date > last ? date : last),
    null,
  );
}
