import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baselineOf, measuredProgress, ownProgress } from '../../../src/core/progress/progress-of';
import { aGoal } from '../../support/a-goal';

describe('progress by the measure', () => {
  it.each([
    // baseline, target, current, progress
    [0, 3, 2, 2 / 3],
    [0, 40, 12, 0.3],
    [10, 25, 15, 1 / 3],
    [32, 0, 8, 0.75],
    [80, 70, 75, 0.5],
    [80, 70, 85, -0.5],
    [-10, 10, 0, 0.5],
    [0, 3, 4, 4 / 3],
    [0, 3, -3, -1],
    [0, 3, 0, 0],
    [null, 4, 1, 0.25],
    [0, null, 2, null],
    [0, 3, null, null],
    [5, 5, 5, null],
    [null, 0, 0, null],
    [-1e308, 1e308, 1e308, null],
  ])('from %s to %s at %s is %s', (baseline, target, current, expected) => {
    expect(measuredProgress(aGoal({ baseline, target, current }))).toBe(expected);
  });

  it('never shows a negative zero', () => {
    expect(Object.is(measuredProgress(aGoal({ baseline: 80, target: 70, current: 80 })), 0)).toBe(true);
  });

  it('grows with the value of a goal that goes up, and shrinks with that of one that goes down', () => {
    const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(amount, amount, amount, amount, (baseline, target, a, b) => {
        fc.pre(baseline !== target && a <= b);
        const low = measuredProgress(aGoal({ baseline, target, current: a }));
        const high = measuredProgress(aGoal({ baseline, target, current: b }));
        if (low === null || high === null) return;
        if (target > baseline) expect(low).toBeLessThanOrEqual(high);
        else expect(low).toBeGreaterThanOrEqual(high);
      }),
      { numRuns: 2000 },
    );
  });

  it('is 0 at the baseline and 1 at the target', () => {
    const amount = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(amount, amount, (baseline, target) => {
        fc.pre(baseline !== target);
        expect(measuredProgress(aGoal({ baseline, target, current: baseline }))).toBe(0);
        expect(measuredProgress(aGoal({ baseline, target, current: target }))).toBe(1);
      }),
    );
  });
});

describe('a missing baseline', () => {
  it.each([
    ['is zero for a goal that goes up', { target: 40, checkIns: ['2026-01-01: 2', '2026-02-01: 5'] }, 0],
    ['is zero when there is only `current`', { target: 70, current: 80 }, 0],
    [
      'is the first value of a goal that came down',
      { target: 70, checkIns: ['2026-01-01: 80', '2026-02-01: 75'] },
      80,
    ],
    ['is the first value on the way to zero', { target: 0, checkIns: ['2026-01-01: 32'] }, 32],
    [
      'is zero when the first value passed the target already',
      { target: 3, checkIns: ['2026-01-01: 4', '2026-02-01: 5'] },
      0,
    ],
  ])('%s', (_, overrides, expected) => {
    expect(baselineOf(aGoal(overrides))).toBe(expected);
  });
});

describe('own progress', () => {
  const milestones = ['[x] One', '[ ] Two', '[ ] Three', '[ ] Four'];
  it('is that of the measure, even when there are milestones', () => {
    expect(ownProgress(aGoal({ target: 2, current: 1, milestones }))).toEqual({
      value: 0.5,
      source: 'measure',
    });
  });
  it('is that of the milestones without a target', () => {
    expect(ownProgress(aGoal({ milestones }))).toEqual({ value: 0.25, source: 'milestones' });
  });
  it('is that of the milestones when target and baseline are the same', () => {
    expect(ownProgress(aGoal({ baseline: 3, target: 3, current: 3, milestones }))?.source).toBe('milestones');
  });
  it('is unknown, not zero, while a goal with a target has no value', () => {
    expect(ownProgress(aGoal({ target: 2, milestones }))).toBeNull();
  });
  it('is unknown without anything to go by', () => {
    expect(ownProgress(aGoal())).toBeNull();
  });
});
