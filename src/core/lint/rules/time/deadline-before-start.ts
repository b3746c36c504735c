import { defineRule } from '../../define-rule';
import { placeOf } from '../../place';

export const deadlineBeforeStart = defineRule({
  id: 'time/deadline-before-start',
  severity: 'error',
  summary: 'The deadline lies before the start.',
  why: 'Nothing can be planned between two days in the wrong order: pace and health cannot be worked out.',
  fix: 'Correct `start` or `due`.',
  bad: `---
type: goal
framework: smart
start: 2026-06-01
due: 2026-01-30
measure: chapters read
target: 12
---

# Read the handbook

I will read the 12 chapters of the handbook on the train, because the exam covers them.
`,
  good: `---
type: goal
framework: smart
start: 2026-06-01
due: 2027-01-30
measure: chapters read
target: 12
---

# Read the handbook

I will read the 12 chapters of the handbook on the train, because the exam covers them.
`,
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
