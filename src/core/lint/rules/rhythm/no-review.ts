import { daysBetween } from '../../../calendar/local-date';
import { defineRule } from '../../define-rule';
import { isDraft } from '../../draft';
import { pactExample } from '../../example-note';
import { titlePlace } from '../../place';
import { guesses, setFix } from '../../property-fix';

/** A goal that runs this long wants to be looked at in between: two months, as progress is mostly reviewed at the end of each. */
const LONG_DAYS = 60;

/** A rhythm that the words name. */
const SAID = /\breview|\blook back|\büberprüf|\brückblick|\brevis|\bbilan\b|\bverific/i;

export const noReview = defineRule({
  id: 'rhythm/no-review',
  severity: 'suggestion',
  summary: 'A goal has been active for more than two months without a review, and without a rhythm for one.',
  why: 'Progress is reviewed on a rhythm, for example at the end of each month, and the goal adjusted. Without a day for it, looking back is what falls away first.',
  fix: 'Set `review` to weekly, monthly or quarterly.',
  bad: pactExample(
    { start: '2026-03-02', review: null },
    '# Walk\n\nI walk home by the river every week, because health matters to me.\n\n## Check-ins\n- 2026-06-12: done',
  ),
  good: pactExample(),
  check: ({ goal, today, settings }) => {
    const { start, due } = goal;
    if (goal.status !== 'active' || (goal.known.review?.value ?? null) !== null || goal.reviews.length > 0)
      return [];
    if (start === null || daysBetween(start, today) <= LONG_DAYS || (due !== null && due < today)) return [];
    if (SAID.test((goal.statement?.value ?? '').slice(0, 8000)) || isDraft(goal)) return [];
    return [
      {
        ...titlePlace(goal),
        message: `Active for ${daysBetween(start, today)} days, and no day to look back. How often do you want to?`,
        fixes: guesses(setFix(goal, settings.schema.properties.review, 'monthly')),
      },
    ];
  },
});
