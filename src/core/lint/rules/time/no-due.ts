import { proposedDues } from '../../../proposals/proposed-due';
import { hasBegun } from '../../begun';
import { defineRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import { guesses, setFix } from '../../property-fix';

/** Of the examples. */
const LETTERS =
  '# Letters to 3 clients\n\nI will write 3 letters to former clients by the end of July with the templates I already have, so that they know how to come back.\n\n## Check-ins\n- 2026-06-11: 1';

export const noDue = defineRule({
  id: 'time/no-due',
  severity: 'suggestion',
  frameworks: ['smart'],
  summary: 'The words name a deadline, but the property `due` is not set.',
  why: 'Words are for you; pace, reminders and the dashboard go by `due`. Which day you mean is yours to say, so it is only proposed.',
  fix: 'Set `due` to the day that is meant.',
  bad: smartExample({ due: null }, LETTERS),
  good: smartExample({ due: '2026-07-31' }, LETTERS),
  check: ({ goal, assessment, today, settings }) => {
    if (goal.status !== 'active' || (goal.known.due?.value ?? null) !== null) return [];
    // whoever begins today may well set it next
    if (!hasBegun(goal, today)) return [];
    const { language } = assessment;
    const order = language === null || language === 'en' ? 'either' : 'day-first';
    for (const { text, from, to } of assessment.criteria['time-bound']?.evidence ?? []) {
      const days = proposedDues(text, goal.start ?? today, order);
      if (days.length === 0) continue;
      return [
        {
          from,
          to,
          message:
            days.length === 1
              ? `Does "${text}" mean ${days.join()}? Without due nothing can be planned.`
              : `"${text}" can mean ${days.join(' or ')}. Without due nothing can be planned.`,
          fixes: days.flatMap((day) => guesses(setFix(goal, settings.schema.properties.due, day))),
        },
      ];
    }
    return [];
  },
});
