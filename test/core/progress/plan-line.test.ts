import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { isCounted } from '../../../src/core/calendar/counted-days';
import { addDays, daysBetween, type Weekday } from '../../../src/core/calendar/local-date';
import {
  expectedShare,
  expectedValue,
  firstDayOver,
  measuredPlan,
  planPoints,
} from '../../../src/core/progress/plan-line';
import { recentSlope } from '../../../src/core/progress/recent-slope';
import { steeringOf } from '../../../src/core/progress/steering';
import { statusOf } from '../../../src/core/progress/status-of';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { aGoal } from '../../support/a-goal';
import { anIndex } from '../../support/an-index';

const home = process.env['TZ'];
afterEach(() => {
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
});

const june = { start: '2026-06-01', due: '2026-06-30', baseline: 0, target: 300 };

describe('the points to draw', () => {
  const drawn = (overrides: Parameters<typeof aGoal>[0]) =>
    planPoints(aGoal({ ...june, ...overrides })).map(({ date, value }) => `${date.slice(5)} ${value}`);

  it('are the ends of a plain plan', () => {
    expect(drawn({})).toEqual(['05-31 0', '06-30 300']);
  });
  it('hold knees and the edges of pauses', () => {
    expect(
      drawn({
        target: 200,
        pauses: [{ first: '2026-06-11', last: '2026-06-20' }],
        milestones: ['[ ] 50 2026-06-10'],
      }),
    ).toEqual(['05-31 0', '06-10 50', '06-20 50', '06-30 200']);
  });
  it('jump at the end of a pause that lasts to the last day', () => {
    expect(
      drawn({ milestones: ['[ ] 60 2026-06-20'], pauses: [{ first: '2026-06-21', last: '2026-07-20' }] }),
    ).toEqual(['05-31 0', '06-20 60', '06-29 60', '06-30 300']);
  });
  it('stand still in a pause without an end', () => {
    expect(
      drawn({ pauses: [{ first: '2026-06-11', last: null }], milestones: ['[ ] 200 2026-06-20'] }),
    ).toEqual(['05-31 0', '06-10 100', '06-29 100', '06-30 300']);
  });
  it('leave out a pause that lies elsewhere', () => {
    expect(
      drawn({
        pauses: [
          { first: '2026-01-01', last: '2026-02-01' },
          { first: '2026-08-01', last: null },
        ],
      }),
    ).toEqual(['05-31 0', '06-30 300']);
  });
  it.each([
    ['no start', { start: null }],
    ['no due date', { due: null }],
    ['due before it starts', { due: '2026-05-01' }],
    ['no target', { target: null }],
    ['a target that is the baseline', { target: 0 }],
    ['a way out of all numbers', { baseline: -1e308, target: 1e308 }],
  ])('are none with %s', (_, overrides) => {
    expect(planPoints(aGoal({ ...june, ...overrides }))).toEqual([]);
    expect(expectedValue(aGoal({ ...june, ...overrides }), '2026-06-15')).toBeNull();
  });
});

describe('a knee', () => {
  const on = (day: string, ...milestones: readonly string[]) =>
    expectedValue(aGoal({ ...june, unit: 'h', milestones }), `2026-06-${day}`);
  it.each([
    ['counts on the first day', '01', ['[ ] 100 h 2026-06-01'], 100],
    ['counts when it is done', '10', ['[x] 40 h 2026-06-10'], 40],
    ['does not count before the start', '10', ['[ ] 40 h 2026-05-31'], 100],
    ['does not count on the last day: that is the target’s', '10', ['[ ] 40 h 2026-06-30'], 100],
    ['does not count without a date', '10', ['[ ] 40 h'], 100],
    ['does not count without a value', '10', ['[ ] The first module 2026-06-10'], 100],
    ['does not count when it is out of all proportion', '10', ['[ ] 999999999 h 2026-06-10'], 100],
    ['of two on one day is the later line', '10', ['[ ] 40 h 2026-06-10', '[ ] 60 h 2026-06-10'], 60],
  ])('%s', (_, day, milestones, expected) => {
    expect(on(day, ...milestones)).toBe(expected);
  });
});

const somePlan = fc
  .record({
    length: fc.integer({ min: 1, max: 120 }),
    baseline: fc.integer({ min: -50, max: 50 }),
    way: fc.integer({ min: -50, max: 50 }).filter((way) => way !== 0),
    knees: fc.array(fc.tuple(fc.nat(130), fc.integer({ min: -60, max: 60 })), { maxLength: 4 }),
    pauses: fc.array(fc.tuple(fc.nat(130), fc.nat(30)), { maxLength: 3 }),
    restDays: fc.subarray<Weekday>([0, 2, 3, 6]),
    current: fc.integer({ min: -60, max: 60 }),
  })
  .map(({ length, baseline, way, knees, pauses, restDays, current }) =>
    aGoal({
      start: '2026-03-01',
      due: addDays('2026-03-01', length - 1),
      baseline,
      target: baseline + way,
      current,
      restDays,
      pauses: pauses.map(([from, days]) => ({
        first: addDays('2026-03-01', from - 5),
        last: addDays('2026-03-01', from - 5 + days),
      })),
      milestones: knees.map(([day, value]) => `[ ] [value:: ${value}] ${addDays('2026-03-01', day - 5)}`),
    }),
  );

describe('the plan line', () => {
  it.each(['UTC', 'Pacific/Pago_Pago', 'Pacific/Kiritimati', 'Europe/Berlin', 'America/New_York'])(
    'begins at the baseline, ends at the target and moves on no day off but a knee, in %s',
    (zone) => {
      process.env['TZ'] = zone;
      fc.assert(
        fc.property(somePlan, fc.nat(140), (goal, at) => {
          const plan = measuredPlan(goal);
          if (plan === null) throw new Error('no plan');
          expect(expectedValue(goal, '2026-02-28')).toBe(goal.baseline);
          expect(expectedValue(goal, goal.due ?? '')).toBe(goal.target);
          const day = addDays('2026-02-20', at);
          const moved = expectedShare(plan, day) - expectedShare(plan, addDays(day, -1));
          if (!isCounted(goal, day) && !plan.knees.some(({ date }) => date === day)) expect(moved).toBe(0);
        }),
        { numRuns: 200 },
      );
    },
  );

  it('is first over a share on the day that looking at every day finds', () => {
    fc.assert(
      fc.property(somePlan, fc.double({ min: -2, max: 2, noNaN: true }), fc.nat(130), (goal, share, at) => {
        const plan = measuredPlan(goal);
        if (plan === null) throw new Error('no plan');
        const after = addDays('2026-02-25', at);
        // a hair's breadth at the edge of what is told apart is nobody's question
        fc.pre(expectedShare(plan, after) <= share);
        let found: string | null = null;
        for (let days = 1; days <= 140 && found === null; days += 1) {
          const day = addDays(after, days);
          if (day <= (goal.due ?? '') && expectedShare(plan, day) > share + 1e-9) found = day;
        }
        expect(firstDayOver(plan, share, after)).toBe(found);
      }),
      { numRuns: 1000 },
    );
  });

  it('agrees with the pace and the steering', () => {
    fc.assert(
      fc.property(somePlan, fc.nat(140), (goal, at) => {
        const today = addDays('2026-02-25', at);
        const { pace, steering, progress } = statusOf(goal, anIndex([goal]), today, DEFAULT_SETTINGS);
        const way = Math.abs((goal.target ?? 0) - (goal.baseline ?? 0));
        expect(steering?.expected).toBe(expectedValue(goal, today));
        expect(steering?.ahead).toBeCloseTo((pace?.delta ?? Number.NaN) * way, 6);
        const buffer = steering?.bufferDays ?? null;
        expect(buffer === null).toBe((progress?.value ?? 0) >= 1 || today > (goal.due ?? ''));
        if (buffer === null) return;
        // nothing is asked for within the buffer, and something on the day after it, or already today
        const share = progress?.value ?? Number.NaN;
        const plan = measuredPlan(goal);
        if (plan === null) throw new Error('no plan');
        for (let days = 1; days <= buffer; days += 1)
          expect(expectedShare(plan, addDays(today, days))).toBeLessThanOrEqual(share + 1e-9);
        const isBehind = expectedShare(plan, today) > share + 1e-9;
        if (!isBehind) expect(expectedShare(plan, addDays(today, buffer + 1))).toBeGreaterThan(share + 1e-9);
        else expect(buffer).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what is needed', () => {
  it('reaches the target on the day when it is done on each day that counts', () => {
    fc.assert(
      fc.property(somePlan, fc.nat(140), (goal, at) => {
        const today = addDays('2026-02-25', at);
        const needed = steeringOf(goal, recentSlope(goal), today)?.needed;
        if (needed === undefined || needed === null) return;
        let days = 0;
        const first = today < '2026-03-01' ? '2026-03-01' : today;
        for (let day = first; day <= (goal.due ?? ''); day = addDays(day, 1))
          if (isCounted(goal, day)) days += 1;
        if (days === 0) return;
        const left = Math.abs((goal.target ?? 0) - (goal.current ?? 0));
        expect(needed.perDay * days).toBeCloseTo(left, 6);
        expect(daysBetween(first, goal.due ?? '')).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['in a week with rest days', { restDays: [0, 6] as const }, { perWeek: 50, perSession: null }],
    [
      'on weekdays',
      { cadence: { times: 1, period: 'day', weekdaysOnly: true } as const },
      { perSession: 14 },
    ],
    [
      'twice a day',
      { cadence: { times: 2, period: 'day', weekdaysOnly: false } as const },
      { perSession: 5 },
    ],
    [
      'once a week',
      { cadence: { times: 1, period: 'week', weekdaysOnly: false } as const },
      { perSession: 70 },
    ],
    // a month is 365.2425 / 12 days
    [
      'once a month',
      { cadence: { times: 1, period: 'month', weekdaysOnly: false } as const },
      { perSession: 300 },
    ],
    ['never', { cadence: { times: 0, period: 'week', weekdaysOnly: false } as const }, { perSession: null }],
    [
      'when every day is a rest day',
      { restDays: [0, 1, 2, 3, 4, 5, 6] as const },
      { perDay: 10, perWeek: 70 },
    ],
  ])('%s', (_, overrides, expected) => {
    // 22 of the 30 days of June 2026 are weekdays
    const target = 'restDays' in overrides && overrides.restDays.length === 2 ? 220 : 300;
    const goal = aGoal({ ...june, target, current: 0, ...overrides });
    expect(steeringOf(goal, recentSlope(goal), '2026-06-01')?.needed).toMatchObject(expected);
  });
});

describe('steering', () => {
  it.each([
    ['no value', { current: null }],
    ['no plan', { due: null }],
    ['no target', { target: null }],
    ['a goal that is paused', { status: 'paused' as const }],
    ['a goal that is achieved', { status: 'achieved' as const }],
    ['numbers out of all measure', { current: -1e308, target: 1e-5 }],
  ])('is none with %s', (_, overrides) => {
    const goal = aGoal({ ...june, current: 10, ...overrides });
    expect(steeringOf(goal, recentSlope(goal), '2026-06-10')).toBeNull();
  });

  it('has no buffer and no need when the date has passed', () => {
    const goal = aGoal({ ...june, current: 10 });
    const steering = steeringOf(goal, recentSlope(goal), '2026-07-01');
    expect(steering).toMatchObject({ bufferDays: null, needed: null, expected: 300, ahead: -290 });
  });
});
