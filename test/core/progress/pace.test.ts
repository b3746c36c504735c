import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/calendar/local-date';
import { expectedBy, paceOf } from '../../../src/core/progress/pace';
import { aGoal } from '../../support/a-goal';

describe('what the plan expects by the end of a day', () => {
  it.each([
    // start, due, day, expected
    ['2026-01-01', '2026-01-10', '2025-12-31', 0],
    ['2026-01-01', '2026-01-10', '2025-06-01', 0],
    ['2026-01-01', '2026-01-10', '2026-01-01', 0.1],
    ['2026-01-01', '2026-01-10', '2026-01-05', 0.5],
    ['2026-01-01', '2026-01-10', '2026-01-10', 1],
    ['2026-01-01', '2026-01-10', '2026-01-11', 1],
    ['2026-03-01', '2026-03-01', '2026-03-01', 1],
    // A leap day counts: 29 days.
    ['2028-02-01', '2028-02-29', '2028-02-29', 1],
    ['2028-02-01', '2028-02-29', '2028-02-28', 28 / 29],
    // Homework plans of the example vault: day 43 of 92.
    ['2026-05-04', '2026-08-03', '2026-06-15', 43 / 92],
    [null, '2026-01-10', '2026-01-05', null],
    ['2026-01-01', null, '2026-01-05', null],
    ['2026-01-10', '2026-01-01', '2026-01-05', null],
  ])('from %s to %s, on %s: %s', (start, due, day, expected) => {
    expect(expectedBy(aGoal({ start, due }), day)).toBe(expected);
  });

  it('never goes back from one day to the next, and takes even steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: -10, max: 420 }), (length, at) => {
        const goal = aGoal({ start: '2026-01-01', due: addDays('2026-01-01', length - 1) });
        const before = expectedBy(goal, addDays('2026-01-01', at)) ?? Number.NaN;
        const after = expectedBy(goal, addDays('2026-01-01', at + 1)) ?? Number.NaN;
        expect(after - before).toBeCloseTo(at < -1 || at >= length - 1 ? 0 : 1 / length, 12);
      }),
    );
  });
});

describe('pace', () => {
  const goal = aGoal({ start: '2026-01-01', due: '2026-01-10' });
  it('is behind when progress is below what is expected', () => {
    expect(paceOf(goal, { value: 0.25, source: 'milestones' }, '2026-01-05')).toEqual({
      expected: 0.5,
      delta: -0.25,
    });
  });
  it('is unknown without progress', () => {
    expect(paceOf(goal, null, '2026-01-05')).toBeNull();
  });
});
