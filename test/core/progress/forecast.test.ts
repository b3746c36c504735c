import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/calendar/local-date';
import { forecastOf } from '../../../src/core/progress/forecast';
import { isStale, recentSlope } from '../../../src/core/progress/recent-slope';
import { aGoal } from '../../support/a-goal';

const on = (today: string, overrides: Parameters<typeof aGoal>[0]) => {
  const goal = aGoal({ target: 100, ...overrides });
  return forecastOf(goal, recentSlope(goal), today);
};
/** Values every so many days from 2026-01-01 on. */
const every = (days: number, ...values: readonly number[]) =>
  values.map((value, at) => `${addDays('2026-01-01', at * days)}: ${value}`);

describe('the history that is looked at', () => {
  const looked = (days: number, count: number) => {
    const {
      reports,
      days: span,
      usualGap,
    } = recentSlope(
      aGoal({ target: 1000, checkIns: every(days, ...Array.from({ length: count }, (_, at) => at)) }),
    );
    return { reports, span, usualGap };
  };
  it.each([
    ['every day for a year: the last 90 days', 1, 365, { reports: 91, span: 90, usualGap: 1 }],
    ['every week for a year: the last 90 days', 7, 52, { reports: 13, span: 84, usualGap: 7 }],
    ['every month for two years: the last 12', 30, 24, { reports: 12, span: 330, usualGap: 30 }],
    ['a few: all of them', 10, 3, { reports: 3, span: 20, usualGap: 10 }],
    ['one', 10, 1, { reports: 1, span: 0, usualGap: 0 }],
    ['none', 10, 0, { reports: 0, span: 0, usualGap: 0 }],
  ])('%s', (_, days, count, expected) => {
    expect(looked(days, count)).toEqual(expected);
  });

  it('forgets what was long ago', () => {
    const slow = every(1, ...Array.from({ length: 100 }, () => 0));
    const fast = Array.from({ length: 91 }, (_, at) => `${addDays('2026-06-01', at)}: ${at}`);
    expect(recentSlope(aGoal({ target: 1000, checkIns: [...slow, ...fast] })).slopes).toEqual({
      slow: 1,
      likely: 1,
      fast: 1,
    });
  });

  it('takes a third of wrong values without being moved', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(19), { maxLength: 5 }),
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 5 }),
        (places, wrong) => {
          const values = Array.from({ length: 20 }, (_, at) => at * 2);
          places.forEach((place, at) => (values[place] = wrong[at] ?? 0));
          const { slopes } = recentSlope(aGoal({ target: 1000, checkIns: every(1, ...values) }));
          // 15 right values make 105 of 190 slopes
          expect(slopes?.likely).toBeCloseTo(2, 6);
        },
      ),
    );
  });

  it('is counted towards the target on a way down too', () => {
    const { slopes } = recentSlope(aGoal({ baseline: 80, target: 70, checkIns: every(7, 80, 79, 78) }));
    expect(slopes?.likely).toBeCloseTo(1 / 7, 12);
  });
});

describe('the edges of a refusal', () => {
  it.each([
    ['two values are too few', '2026-01-15', { checkIns: every(14, 1, 2) }, 'thin'],
    ['three are enough', '2026-01-15', { checkIns: every(7, 1, 2, 3) }, 'range'],
    ['six days are too few', '2026-01-07', { checkIns: every(3, 1, 2, 3) }, 'thin'],
    ['28 days of silence are not yet stale', '2026-02-12', { checkIns: every(7, 1, 2, 3) }, 'range'],
    ['29 are', '2026-02-13', { checkIns: every(7, 1, 2, 3) }, 'stale'],
    ['nor are three times the usual gap', '2026-06-30', { checkIns: every(30, 1, 2, 4, 6) }, 'range'],
    ['one day more is', '2026-07-01', { checkIns: every(30, 1, 2, 4, 6) }, 'stale'],
    [
      'silence in a pause is none',
      '2026-03-30',
      { checkIns: every(7, 1, 2, 3), pauses: [{ first: '2026-01-20', last: '2026-03-20' }] },
      'range',
    ],
    ['as good as flat is flat', '2026-01-15', { checkIns: every(7, 1, 1 + 1e-10, 1 + 2e-10) }, 'flat'],
    ['hardly moving is far', '2026-01-15', { checkIns: every(7, 1, 1.01, 1.02) }, 'far'],
    ['back is backwards', '2026-01-15', { checkIns: every(7, 3, 2, 1) }, 'backwards'],
    [
      'a pause without an end never comes to an end',
      '2026-01-16',
      { checkIns: every(7, 1, 2, 3), pauses: [{ first: '2026-01-16', last: null }] },
      'far',
    ],
    [
      'values on rest days count all the same',
      '2026-01-15',
      { checkIns: every(7, 1, 2, 3), restDays: [4] as const },
      'range',
    ],
    [
      'nothing counts',
      '2026-01-15',
      { checkIns: every(7, 1, 2, 3), restDays: [0, 1, 2, 3, 4, 5, 6] as const },
      'thin',
    ],
    ['reached goes before everything', '2027-01-15', { current: 100 }, 'reached'],
    [
      'the last value counts, not `current`',
      '2026-01-15',
      { current: 100, checkIns: every(7, 1, 2, 3) },
      'range',
    ],
  ])('%s', (_, today, overrides, expected) => {
    const forecast = on(today, overrides);
    expect(forecast?.kind === 'none' ? forecast.why : forecast?.kind).toBe(expected);
    if (forecast?.kind === 'none') expect(forecast.message).toMatch(/\w/);
  });

  it.each([
    ['no target', { target: null }],
    ['a band', { target: null, lower: 1 }],
    ['a goal that is paused', { status: 'paused' as const }],
  ])('there is none at all for %s', (_, overrides) => {
    expect(on('2026-01-15', { checkIns: every(7, 1, 2, 3), ...overrides })).toBeNull();
  });
});

describe('a range', () => {
  it('never lies before today', () => {
    // 97 at 1 a day from the 15th on would be the 18th
    expect(on('2026-01-25', { checkIns: every(7, 83, 90, 97) })).toMatchObject({
      kind: 'range',
      earliest: '2026-01-25',
      likely: '2026-01-25',
    });
  });

  it('has its dates in order, and its slopes above zero', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -20, max: 99 }), { minLength: 3, maxLength: 40 }),
        fc.nat(40),
        (values, later) => {
          const checkIns = every(3, ...values);
          const last = addDays('2026-01-01', (values.length - 1) * 3);
          const forecast = on(addDays(last, later), { checkIns });
          if (forecast?.kind !== 'range') return;
          expect(forecast.earliest <= forecast.likely).toBe(true);
          if (forecast.latest !== null) expect(forecast.likely <= forecast.latest).toBe(true);
          expect(forecast.slopes.likely).toBeGreaterThan(0);
          expect(forecast.slopes.slow).toBeGreaterThanOrEqual(0);
          expect(forecast.slopes.fast).toBeGreaterThanOrEqual(forecast.slopes.likely);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('lately', () => {
  it('is over when a report is too old to say so', () => {
    const goal = aGoal({ target: 10, checkIns: every(7, 1, 2, 3) });
    expect(isStale(goal, recentSlope(goal), '2026-02-12')).toBe(false);
    expect(isStale(goal, recentSlope(goal), '2026-02-13')).toBe(true);
  });
});
