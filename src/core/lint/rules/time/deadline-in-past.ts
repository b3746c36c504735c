import { ownProgress } from '../../../progress/progress-of';
import { defineRule } from '../../define-rule';
import { placeOf } from '../../place';
import { setFix } from '../../property-fix';

export const deadlineInPast = defineRule({
  id: 'time/deadline-in-past',
  severity: 'warning',
  summary: 'The deadline of an active goal has passed.',
  why: 'A deadline that has passed without a decision stops meaning anything, and the next one will too.',
  fix: 'Move `due` to a day you believe in, or close the goal as achieved or dropped.',
  bad: `---
type: goal
framework: smart
status: active
start: 2026-01-12
due: 2026-05-31
measure: chapters read
target: 12
---

# Read the handbook

I will read the 12 chapters of the handbook on the train, because the exam covers them.
`,
  good: `---
type: goal
framework: smart
status: active
start: 2026-01-12
due: 2026-08-31
measure: chapters read
target: 12
---

# Read the handbook

I will read the 12 chapters of the handbook on the train, because the exam covers them.
`,
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
        fixes: isReached ? setFix(goal, properties.status, statusValues.achieved) : [],
      },
    ];
  },
});
