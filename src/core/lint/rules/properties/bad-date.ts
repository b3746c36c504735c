import { isLocalDate, type LocalDate } from '../../../calendar/local-date';
import type { Goal } from '../../../goal/goal';
import { defineRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import { setFix } from '../../property-fix';
import type { RawFinding } from '../../rule';

export const badDate = defineRule({
  id: 'properties/bad-date',
  severity: 'error',
  summary: 'A date is not a day that exists, written YYYY-MM-DD.',
  why: 'A date that cannot be read is ignored, and the goal silently loses its deadline or its plan.',
  fix: 'Write the day as YYYY-MM-DD, for example 2026-08-31.',
  bad: smartExample({ due: '2026/8/3' }),
  good: smartExample(),
  check: ({ goal }) => [...misread(goal, 'start'), ...misread(goal, 'due')],
});

function misread(goal: Goal, name: 'start' | 'due'): readonly RawFinding[] {
  const property = goal.known[name];
  if (property === undefined || property.value === null || property.value === '' || goal[name] !== null) {
    return [];
  }
  const written = String(property.value).slice(0, 40);
  const meant = yearFirst(written);
  return [
    {
      ...property.valueSpan,
      message: `${property.key} is "${written}", which is not a day written YYYY-MM-DD.`,
      fixes: meant === null ? [] : setFix(goal, property.key, meant),
    },
  ];
}

/** `2026/8/3`, `2026.08.03`: year first is never ambiguous. Day and month first would be a guess. */
function yearFirst(written: string): LocalDate | null {
  const [, year, month, day] = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(written.trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : null;
}
