import { describe, expect, it } from 'vitest';
import { dueForCheckIn } from '../../../src/core/progress/check-in-round';
import { statusOfAll } from '../../../src/core/progress/status-of';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { aGoal } from '../../support/a-goal';
import { anIndex } from '../../support/an-index';

const WEDNESDAY = '2026-06-17';
const WEEKLY = { times: 1, period: 'week', weekdaysOnly: false } as const;
const DAILY = { times: 1, period: 'day', weekdaysOnly: false } as const;
const habit = { framework: 'pact', start: '2026-06-01' } as const;
const value = { start: '2026-05-01', due: '2026-09-01', target: 10, measure: 'pages' } as const;

function due(goals: Parameters<typeof aGoal>[0][]) {
  const index = anIndex(goals.map((goal) => aGoal(goal)));
  const statuses = statusOfAll(index, WEDNESDAY, DEFAULT_SETTINGS);
  return dueForCheckIn(index, statuses, WEDNESDAY, 1).map(({ path }) => path);
}

describe('the goals due for a check-in', () => {
  it.each([
    ['a habit whose week is open', { ...habit, cadence: WEEKLY }, true],
    ['a habit that is met this week', { ...habit, cadence: WEEKLY, checkIns: ['2026-06-15: done'] }, false],
    ['a habit skipped today', { ...habit, cadence: DAILY, checkIns: ['2026-06-17: skip'] }, false],
    ['a goal whose value is a week old', { ...value, checkIns: ['2026-06-10: 2'] }, true],
    ['a goal whose value is six days old', { ...value, checkIns: ['2026-06-11: 2'] }, false],
    ['a goal without any value', value, true],
    [
      'a goal whose source has said something',
      { ...value, sourced: [{ date: '2026-06-16', amount: 1, path: '' }] },
      false,
    ],
    ['a goal that is reached', { ...value, checkIns: ['2026-05-10: 10'] }, false],
    ['a goal at rest', { ...value, status: 'paused' as const }, false],
    ['an idea', { ...value, status: 'idea' as const }, false],
    ['a goal that has not begun', { ...value, start: '2026-07-01' }, false],
  ])('%s: %#', (_, goal, isDue) => {
    expect(due([goal]).length === 1).toBe(isDue);
  });

  it('come with the habit missed last time first, then by the day they are wanted by', () => {
    const kept = ['2026-06-01: done', '2026-06-08: done'];
    expect(
      due([
        { ...habit, path: 'a.md', cadence: WEEKLY, checkIns: kept },
        { ...value, path: 'b.md', checkIns: ['2026-06-09: 2'] },
        { ...value, path: 'c.md', checkIns: ['2026-06-08: 2'] },
        { ...habit, path: 'd.md', cadence: WEEKLY, checkIns: ['2026-06-01: done'] },
      ]),
    ).toEqual(['d.md', 'c.md', 'b.md', 'a.md']);
  });
});
