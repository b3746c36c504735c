import type { Goal } from '../../../goal/goal';
import { defineRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import { looseDate } from '../../../calendar/loose-date';
import { setFix } from '../../property-fix';
import { asWritten, filled } from '../../property-value';
import type { RawFinding } from '../../rule';

export const badDate = defineRule({
  id: 'properties/bad-date',
  severity: 'error',
  summary: 'A date is not a day that exists, written YYYY-MM-DD.',
  why: 'A date that cannot be read is ignored, and the goal silently loses its deadline or its plan.',
  fix: 'Write the day as YYYY-MM-DD, for example 2026-08-31.',
  bad: smartExample({ due: '3 August 2026' }),
  good: smartExample(),
  check: ({ goal }) => [...misread(goal, 'start'), ...misread(goal, 'due')],
});

function misread(goal: Goal, name: 'start' | 'due'): readonly RawFinding[] {
  const property = filled(goal, goal.known[name]);
  if (property === null || goal[name] !== null) return [];
  const written = asWritten(goal, property);
  const meant = looseDate(written);
  const isShaped = /^\d{4}-\d{2}-\d{2}$/.test(written);
  return [
    {
      ...property.valueSpan,
      message: isShaped
        ? `${property.key} is ${written}, and there is no such day.`
        : `${property.key} is “${written}”, which is not a day written YYYY-MM-DD.`,
      fixes: meant === null ? [] : setFix(goal, property.key, meant),
    },
  ];
}
