import { defineRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import { placeOf } from '../../place';

export const deadlineBeforeStart = defineRule({
  id: 'time/deadline-before-start',
  severity: 'error',
  summary: 'The deadline lies before the start.',
  why: 'Nothing can be planned between two days in the wrong order: pace and health cannot be worked out.',
  fix: 'Correct `start` or `due`.',
  bad: smartExample({ start: '2026-09-07', due: '2026-08-03' }),
  good: smartExample({ start: '2026-06-08', due: '2026-08-03' }),
  check: ({ goal }) =>
    goal.start === null || goal.due === null || goal.due >= goal.start
      ? []
      : [
          {
            ...placeOf(goal, 'due'),
            message: `The goal is due on ${goal.due}, before it starts on ${goal.start}.`,
          },
        ],
});
