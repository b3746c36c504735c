import { ownProgress } from '../../../progress/progress-of';
import { defineRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import { placeOf } from '../../place';
import { guesses, setFix } from '../../property-fix';

export const deadlineInPast = defineRule({
  id: 'time/deadline-in-past',
  severity: 'warning',
  summary: 'The deadline of an active goal has passed.',
  why: 'A deadline that has passed without a decision stops meaning anything, and the next one will too.',
  fix: 'Move `due` to a day you believe in, or close the goal as achieved or dropped.',
  bad: smartExample({ start: '2026-05-04', due: '2026-06-12' }),
  good: smartExample({ start: '2026-05-04', due: '2026-06-15' }),
  check: ({ goal, today, settings }) => {
    if (goal.status !== 'active' || goal.due === null || goal.due >= today) return [];
    const { properties, statusValues } = settings.schema;
    const isReached = (ownProgress(goal)?.value ?? 0) >= 1;
    return [
      {
        ...placeOf(goal, 'due'),
        message: isReached
          ? `The goal was due on ${goal.due} and is reached, but still active.`
          : `The goal was due on ${goal.due} and is still active.`,
        // Whether to move the day, to close the goal or to give up is the person's to decide.
        fixes: isReached ? guesses(setFix(goal, properties.status, statusValues.achieved)) : [],
      },
    ];
  },
});
