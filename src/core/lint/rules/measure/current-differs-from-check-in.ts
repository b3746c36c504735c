import { reportedValues } from '../../../progress/current-value';
import { defineRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import { setFix } from '../../property-fix';

export const currentDiffersFromCheckIn = defineRule({
  id: 'measure/current-differs-from-check-in',
  severity: 'warning',
  summary: 'The current value is not what the newest check-in says.',
  why: 'The check-ins are the history, and `current` mirrors the newest one. When they differ, tables and charts contradict each other.',
  fix: 'Set `current` to the newest check-in, or log the value you have now.',
  bad: smartExample({ current: '2' }),
  good: smartExample(),
  check: ({ goal }) => {
    const property = goal.known.current;
    const newest = reportedValues(goal).at(-1);
    // a source reports without writing, so nothing mirrors it
    if (property === undefined || goal.current === null || newest === undefined || goal.source !== null)
      return [];
    if (goal.current === newest.amount) return [];
    return [
      {
        ...property.valueSpan,
        message: `${property.key} is ${goal.current}, but the check-in of ${newest.checkIn.date} says ${newest.amount}.`,
        fixes: setFix(goal, property.key, newest.amount),
      },
    ];
  },
});
