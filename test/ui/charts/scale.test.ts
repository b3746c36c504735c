import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayScale, dayTicks, linear, niceTicks } from '../../../src/ui/charts/scale';

describe('ticks of numbers', () => {
  it.each([
    [0, 37, 4, [0, 10, 20, 30, 40]],
    [0, 3, 4, [0, 1, 2, 3]],
    [-3, 4, 4, [-4, -2, 0, 2, 4]],
    [68, 72, 4, [68, 69, 70, 71, 72]],
    [0, 0.3, 3, [0, 0.1, 0.2, 0.3]],
    [5, 5, 4, [0, 5]],
    [0, 0, 4, [0, 1]],
    [Number.NaN, 1, 4, []],
  ])('from %d to %d', (low, high, count, expected) => {
    expect(niceTicks(low, high, count)).toEqual(expected);
  });
  it('hold the whole range, in equal steps, and are never many', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.integer({ min: 2, max: 8 }), (a, b, count) => {
        // what differs in its last digits only cannot be told apart on an axis
        fc.pre(Math.abs(a - b) > 1e-6 * Math.max(Math.abs(a), Math.abs(b), 1));
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const ticks = niceTicks(low, high, count);
        const dust = (high - low) * 1e-6;
        expect(ticks[0]).toBeLessThanOrEqual(low + dust);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high - dust);
        expect(ticks.length).toBeLessThanOrEqual(count + 2);
      }),
    );
  });
});

describe('ticks of days', () => {
  it('are weeks in a short time', () => {
    expect(dayTicks('2026-06-01', '2026-06-29', 10).map(({ date }) => date)).toEqual([
      '2026-06-01',
      '2026-06-08',
      '2026-06-15',
      '2026-06-22',
      '2026-06-29',
    ]);
  });
  it('are first days of months in a year, as many as have room', () => {
    const ticks = dayTicks('2026-01-12', '2026-12-31', 6).map(({ date }) => date);
    expect(ticks.length).toBeLessThanOrEqual(6);
    expect(ticks.every((date) => date.endsWith('-01'))).toBe(true);
  });
  it('are years in a long time', () => {
    expect(
      dayTicks('2010-01-01', '2030-01-01', 6).every(
        ({ kind, date }) => kind === 'year' && date.slice(5) === '01-01',
      ),
    ).toBe(true);
  });
});

it('a scale leads from its first to its last place; one without width to the middle', () => {
  const x = dayScale('2026-01-01', '2026-01-11', [100, 200]);
  expect([x('2026-01-01'), x('2026-01-06'), x('2026-01-11')]).toEqual([100, 150, 200]);
  expect(linear([5, 5], [0, 10])(5)).toBe(5);
});
