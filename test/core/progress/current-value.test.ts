import { describe, expect, it } from 'vitest';
import { currentValue, newestCheckIn, reportedValues } from '../../../src/core/progress/current-value';
import { dayNumber } from '../../../src/core/calendar/day-number';
import { countReports } from '../../../src/core/progress/habit-reports';
import { aGoal } from '../../support/a-goal';

describe('the current value', () => {
  it.each([
    ['nothing is known', {}, null],
    ['only `current` is there', { current: 4 }, 4],
    ['a check-in says more than `current`', { current: 4, checkIns: ['2026-01-01: 7'] }, 7],
    ['the lines are out of order', { checkIns: ['2026-02-01: 9', '2026-01-01: 3'] }, 9],
    ['two are of one day: the later line counts', { checkIns: ['2026-02-01: 9', '2026-02-01: 3'] }, 3],
    [
      'two are of one day: the later time counts',
      { checkIns: ['2026-02-01 18:00: 9', '2026-02-01 08:00: 3'] },
      9,
    ],
    ['a time comes after none', { checkIns: ['2026-02-01 08:00: 9', '2026-02-01: 3'] }, 9],
    ['a delta counts onto the value before', { checkIns: ['2026-01-01: 5', '2026-01-02: +2'] }, 7],
    ['deltas add up onto the baseline', { baseline: 10, checkIns: ['2026-01-01: +2', '2026-01-02: -5'] }, 7],
    [
      'deltas add up onto zero without a baseline',
      { current: 99, checkIns: ['2026-01-01: +2', '2026-01-02: +2'] },
      4,
    ],
    ['a value ends the adding up', { checkIns: ['2026-01-01: +2', '2026-01-02: 1', '2026-01-03: +1'] }, 2],
    ['done and skip say nothing', { current: 2, checkIns: ['2026-01-01: done', '2026-01-02: skip'] }, 2],
    ['tenths add up to tenths', { checkIns: ['2026-01-01: 0.1', '2026-01-02: +0.2'] }, 0.3],
    ['zero is a value', { current: 5, checkIns: ['2026-01-01: 0'] }, 0],
  ])('when %s', (_, overrides, expected) => {
    expect(currentValue(aGoal(overrides))).toBe(expected);
  });

  it('is the last finite one when deltas run out of all numbers', () => {
    expect(currentValue(aGoal({ checkIns: ['2026-01-01: 1e308', '2026-01-02: +1e308'] }))).toBe(1e308);
  });

  it('keeps the order of the days in the values it lists', () => {
    const goal = aGoal({ baseline: 10, checkIns: ['2026-01-03: -1', '2026-01-01: +2', '2026-01-02: 15'] });
    expect(reportedValues(goal).map(({ amount }) => amount)).toEqual([12, 15, 14]);
  });
});

describe('the newest check-in', () => {
  it('is null when there is none', () => {
    expect(newestCheckIn(aGoal())).toBeNull();
  });
  it('may be a skip', () => {
    expect(newestCheckIn(aGoal({ checkIns: ['2026-01-02: skip', '2026-01-01: 3'] }))?.report).toEqual({
      kind: 'skip',
    });
  });
});

describe('values of a source', () => {
  const sourced = (date: string, amount: number) => ({ date, amount, path: `Daily/${date}.md` });

  it('are reported values of their days; a check-in of the same day wins', () => {
    const goal = aGoal({
      checkIns: ['2026-06-12: 5', '2026-06-14: +2'],
      sourced: [sourced('2026-06-11', 1), sourced('2026-06-12', 9), sourced('2026-06-13', 20)],
    });
    expect(reportedValues(goal).map(({ amount, checkIn }) => [checkIn.date, amount])).toEqual([
      ['2026-06-11', 1],
      ['2026-06-12', 5],
      ['2026-06-13', 20],
      ['2026-06-14', 22],
    ]);
    expect(reportedValues(goal).map(({ checkIn }) => checkIn.sourcedFrom)).toEqual([
      'Daily/2026-06-11.md',
      undefined,
      'Daily/2026-06-13.md',
      undefined,
    ]);
  });

  it('can be the newest report', () => {
    const goal = aGoal({ current: 3, checkIns: ['2026-06-12: 5'], sourced: [sourced('2026-06-13', 20)] });
    expect(newestCheckIn(goal)?.date).toBe('2026-06-13');
    expect(currentValue(goal)).toBe(20);
  });

  it('are what a habit was done by', () => {
    const goal = aGoal({
      framework: 'pact',
      cadence: { times: 1, period: 'day', weekdaysOnly: false },
      start: '2026-06-10',
      checkIns: ['2026-06-12: skip'],
      sourced: [sourced('2026-06-10', 1), sourced('2026-06-11', 0), sourced('2026-06-12', 1)],
    });
    const first = dayNumber('2026-06-10');
    const reports = countReports(
      goal,
      { first: '2026-06-10', last: '2026-06-15' },
      (day) => dayNumber(day) - first,
    );
    expect([...reports]).toEqual([
      [0, { done: 1, skipped: false }],
      [1, { done: 0, skipped: false }],
      [2, { done: 0, skipped: true }],
    ]);
  });
});
