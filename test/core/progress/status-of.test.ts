import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays, type Weekday } from '../../../src/core/calendar/local-date';
import type { CheckIn, Goal } from '../../../src/core/goal/goal';
import { statusOfAll } from '../../../src/core/progress/status-of';
import { statusReport } from '../../../src/core/progress/status-report';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { aGoal } from '../../support/a-goal';
import { anIndex } from '../../support/an-index';

const zoneBefore = process.env['TZ'];
afterEach(() => {
  if (zoneBefore === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneBefore;
});

const daily = { times: 1, period: 'day', weekdaysOnly: false } as const;
const weekly = { times: 1, period: 'week', weekdaysOnly: false } as const;

/** A plan and habits across both changes of the clock of 2026, in Europe and in America. */
const acrossClockChanges = anIndex([
  aGoal({ path: 'Plan.md', start: '2026-03-01', due: '2026-11-30', baseline: 0, target: 275, current: 100 }),
  aGoal({
    path: 'Daily.md',
    cadence: daily,
    checkIns: Array.from({ length: 200 }, (_, day) => `${addDays('2026-03-20', day)}: done`),
  }),
  aGoal({
    path: 'Weekly.md',
    cadence: weekly,
    start: '2026-03-02',
    checkIns: ['2026-03-08: done', '2026-03-29: done', '2026-11-01: done'],
  }),
]);

describe('where goals stand', () => {
  it.each([
    'UTC',
    'Pacific/Pago_Pago',
    'Pacific/Kiritimati',
    'America/New_York',
    'Europe/Berlin',
    'Africa/Cairo',
    'America/Santiago',
  ])('is the same in %s', (zone) => {
    process.env['TZ'] = zone;
    const seen = ['2026-03-08', '2026-03-29', '2026-03-30', '2026-10-25', '2026-11-01', '2026-11-02'].map(
      (today) => {
        const statuses = statusOfAll(acrossClockChanges, today, DEFAULT_SETTINGS);
        const plan = statuses.get('Plan.md');
        const days = statuses.get('Daily.md')?.hitRate;
        const weeks = statuses.get('Weekly.md')?.hitRate;
        return [
          today,
          Math.round((plan?.pace?.expected ?? 0) * 275),
          days?.met,
          days?.due,
          weeks?.met,
          weeks?.due,
        ];
      },
    );
    expect(seen).toEqual([
      ['2026-03-08', 8, 0, 0, 1, 1],
      ['2026-03-29', 29, 10, 10, 2, 4],
      ['2026-03-30', 30, 11, 11, 2, 4],
      ['2026-10-25', 239, 200, 219, 2, 33],
      ['2026-11-01', 246, 200, 226, 3, 35],
      ['2026-11-02', 247, 200, 227, 3, 35],
    ]);
  });
});

/** Anything a note can say, sensible or not. */
const day = fc.constantFrom(
  '0001-01-01',
  '1969-12-31',
  '2026-02-28',
  '2026-06-14',
  '2026-06-15',
  '2026-06-16',
  '2027-01-01',
  '9999-12-31',
);
const amount = fc.constantFrom(
  null,
  0,
  -0,
  1,
  3,
  -5,
  0.1,
  1e-300,
  1e300,
  -1e308,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
);
const report = fc.oneof(
  fc.record({
    kind: fc.constantFrom('value' as const, 'delta' as const),
    amount: amount.map((value) => value ?? 0),
    unit: fc.constantFrom(null, 'h', 'min', 'km', 'h 30 min'),
  }),
  fc.record({ kind: fc.constantFrom('done' as const, 'skip' as const) }),
);
const checkIn: fc.Arbitrary<CheckIn> = fc.record({
  date: day,
  time: fc.constantFrom(null, '08:00', '23:59'),
  report,
  comment: fc.constant(''),
  from: fc.nat(10),
  to: fc.constant(10),
});
const goals: fc.Arbitrary<readonly Goal[]> = fc
  .array(
    fc.record({
      framework: fc.constantFrom('smart' as const, 'pact' as const),
      status: fc.constantFrom(
        'active' as const,
        'active' as const,
        'idea' as const,
        'paused' as const,
        'achieved' as const,
        'dropped' as const,
      ),
      start: fc.option(day),
      due: fc.option(day),
      baseline: amount,
      target: amount,
      current: amount,
      lower: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, amount),
      upper: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, amount),
      restDays: fc.subarray<Weekday>([0, 1, 2, 3, 4, 5, 6]),
      pauses: fc.array(fc.record({ first: day, last: fc.option(day) }), { maxLength: 3 }),
      unit: fc.constantFrom(null, 'h', '%'),
      measure: fc.constantFrom(null, 'clients with a plan', ''),
      cadence: fc.option(
        fc.record({
          times: fc.constantFrom(1, 3, 0, 1e9),
          period: fc.constantFrom('day' as const, 'week' as const, 'month' as const),
          weekdaysOnly: fc.boolean(),
        }),
      ),
      review: fc.constantFrom(
        null,
        'weekly' as const,
        'monthly' as const,
        'yearly' as const,
        0,
        30,
        -3,
        1e15,
      ),
      parent: fc.constantFrom(null, 'G0', 'G1', 'G2', 'Nowhere'),
      companions: fc.array(fc.constantFrom('G0', 'G1', 'G2', 'Nowhere'), { maxLength: 2 }),
      weight: fc.constantFrom(null, 1, 1e-300, 1e6),
      freezes: fc.constantFrom(null, 0, 2, 1e15),
      checkIns: fc.array(checkIn, { maxLength: 4 }),
      milestones: fc.array(
        fc.constantFrom(
          '[x] Done',
          '[ ] Open 2026-07-01',
          '[ ] Late 2026-01-01',
          '[ ] 2 h 2026-06-14',
          '[ ] [value:: -999999999999999] 2026-06-15',
          '[ ] [value:: 0.0000000001] 2026-06-16',
        ),
        {
          maxLength: 3,
        },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => all.map((each, at) => aGoal({ ...each, path: `G${at}.md`, title: `G${at}` })));

describe('no goal, however odd,', () => {
  it('makes a number that is none, an empty reason, or an exception', () => {
    fc.assert(
      fc.property(
        goals,
        fc.constantFrom('2026-06-15', '2026-06-14', '1970-01-01', '9999-12-31'),
        (all, today) => {
          for (const status of statusOfAll(anIndex(all), today, DEFAULT_SETTINGS).values()) {
            const text = JSON.stringify(status, (_, value: unknown) => {
              if (typeof value === 'number') expect(value).toSatisfy(Number.isFinite);
              return value;
            });
            expect(text).not.toMatch(/NaN|Infinity|undefined/);
            expect(status.health.reasons.length).toBeGreaterThan(0);
            if (status.hitRate !== null) expect(status.hitRate.met).toBeLessThanOrEqual(status.hitRate.due);
            if (status.next !== null) expect(status.next.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('the history of two devices', () => {
  /** Lines of distinct moments, each on one of two devices. */
  const lines = fc.uniqueArray(
    fc.record({
      at: fc.nat(200),
      value: fc.constantFrom('3', '12', '+2', '-1', '+30 min', '2 h', 'done', 'skip'),
      isHere: fc.boolean(),
      hasTime: fc.boolean(),
    }),
    { maxLength: 20, selector: ({ at }) => at },
  );

  it('gives the same state merged in either order', () => {
    fc.assert(
      fc.property(lines, (all) => {
        // one without a time is the only one of its day
        const line = ({ at, value, hasTime }: (typeof all)[number]) =>
          hasTime
            ? `${addDays('2026-05-01', Math.floor(at / 10))} ${String(8 + (at % 10)).padStart(2, '0')}:00: ${value}`
            : `${addDays('2026-03-01', at % 60)}: ${value}`;
        const distinct = [...new Map(all.map((each) => [line(each).split(': ')[0], each])).values()];
        const [here, there] = [true, false].map((isHere) =>
          distinct.filter((each) => each.isHere === isHere).map(line),
        );
        const goal = (checkIns: readonly string[]) =>
          aGoal({
            start: '2026-03-01',
            due: '2026-12-31',
            baseline: 0,
            target: 40,
            unit: 'h',
            cadence: weekly,
            checkIns,
          });
        const stateOf = (checkIns: readonly string[]) =>
          statusOfAll(anIndex([goal(checkIns)]), '2026-06-15', DEFAULT_SETTINGS).get('Goals/A goal.md');
        expect(stateOf([...(here ?? []), ...(there ?? [])])).toEqual(
          stateOf([...(there ?? []), ...(here ?? [])]),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('a goal that has come further', () => {
  it('has never less progress, pace, buffer or way ahead, upwards and downwards', () => {
    const value = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(value, value, value, value, fc.nat(40), (baseline, target, a, b, at) => {
        fc.pre(baseline !== target);
        const today = addDays('2026-05-28', at);
        const of = (current: number) => {
          const goal = aGoal({
            start: '2026-06-01',
            due: '2026-06-30',
            baseline,
            target,
            current,
            restDays: [0],
          });
          return statusOfAll(anIndex([goal]), today, DEFAULT_SETTINGS).get(goal.path);
        };
        const [less, more] = (target > baseline ? a <= b : a >= b) ? [of(a), of(b)] : [of(b), of(a)];
        const most = Number.POSITIVE_INFINITY;
        const read = (status: typeof less) => [
          status?.progress?.value ?? Number.NaN,
          status?.pace?.delta ?? Number.NaN,
          status?.steering?.ahead ?? Number.NaN,
          status?.steering?.bufferDays ?? most,
          -(status?.steering?.needed?.perDay ?? 0),
        ];
        if (today > '2026-06-30') return;
        read(more).forEach((figure, place) =>
          expect(figure).toBeGreaterThanOrEqual(read(less)[place] ?? most),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a status that is asked for again', () => {
  const [top, middle, leaf] = [
    aGoal({ path: 'Top.md' }),
    aGoal({ path: 'Middle.md', parent: 'Top' }),
    aGoal({ path: 'Leaf.md', parent: 'Middle', target: 10, current: 1 }),
  ];
  const statusesOf = (all: readonly Goal[], today = '2026-06-15', settings = DEFAULT_SETTINGS) =>
    statusOfAll(anIndex(all), today, settings);

  it('is the same object while nothing it depends on has changed', () => {
    const before = statusesOf([top, middle, leaf]);
    const after = statusesOf([top, middle, leaf, aGoal({ path: 'Other.md' })]);
    for (const path of ['Top.md', 'Middle.md', 'Leaf.md']) expect(after.get(path)).toBe(before.get(path));
  });

  it('stands in the order of the index', () => {
    expect([...statusesOf([top, middle, leaf]).keys()]).toEqual(['Leaf.md', 'Middle.md', 'Top.md']);
    expect([...statusesOf([aGoal({ path: 'A.md' }), aGoal({ path: 'B.md', parent: 'A' })]).keys()]).toEqual([
      'A.md',
      'B.md',
    ]);
  });

  it('follows a change far below', () => {
    statusesOf([top, middle, leaf]);
    const changed = statusesOf([
      top,
      middle,
      aGoal({ path: 'Leaf.md', parent: 'Middle', target: 10, current: 7 }),
    ]);
    expect(changed.get('Top.md')?.progress?.value).toBe(0.7);
  });

  it('follows a step that comes and goes', () => {
    const idea = aGoal({ path: 'Idea.md', parent: 'Top', status: 'idea' });
    expect(statusesOf([top, idea]).get('Top.md')?.children).toEqual(['Idea.md']);
    expect(statusesOf([top]).get('Top.md')?.children).toEqual([]);
  });

  it('follows the day and the settings', () => {
    const goal = aGoal({ start: '2026-06-01', due: '2026-06-10', target: 10, current: 4 });
    expect(statusesOf([goal], '2026-06-06').get(goal.path)?.health.level).toBe('at-risk');
    expect(statusesOf([goal], '2026-06-05').get(goal.path)?.health.level).toBe('on-track');
    expect(
      statusesOf([goal], '2026-06-06', { ...DEFAULT_SETTINGS, atRiskBehind: 0.2 }).get(goal.path)?.health
        .level,
    ).toBe('on-track');
  });
});

describe('the report of `status --format json`', () => {
  it('has the shape that scripts depend on', () => {
    const index = anIndex([
      aGoal({
        path: 'B.md',
        title: 'Book',
        start: '2026-06-01',
        due: '2026-06-30',
        baseline: 0,
        target: 10,
        current: 2,
        parent: 'A',
      }),
      aGoal({ path: 'A.md', title: 'All' }),
      aGoal({
        path: 'C.md',
        title: 'Read',
        framework: 'pact',
        cadence: weekly,
        start: '2026-06-01',
        checkIns: ['2026-06-02: done'],
      }),
      aGoal({ path: 'D.md', title: 'New habit', framework: 'pact', cadence: weekly }),
    ]);
    expect(statusReport(index, '2026-06-15', DEFAULT_SETTINGS)).toEqual({
      version: 1,
      today: '2026-06-15',
      goals: [
        {
          path: 'A.md',
          title: 'All',
          framework: 'smart',
          status: 'active',
          progress: { value: 0.2, source: 'children' },
          pace: null,
          health: 'off-track',
          reasons: ['weakest step: Book'],
          childProgress: 0.2,
          children: ['B.md'],
        },
        {
          path: 'B.md',
          title: 'Book',
          framework: 'smart',
          status: 'active',
          progress: { value: 0.2, source: 'measure' },
          pace: { expected: 0.5, delta: -0.3 },
          health: 'off-track',
          reasons: ['3 behind the plan', 'needs 3.5 a week'],
          steering: {
            current: 2,
            expected: 5,
            ahead: -3,
            bufferDays: 0,
            // 8 in the 16 days from today on
            needed: { perDay: 0.5, perWeek: 3.5, perSession: null },
            doing: null,
            nextDays: [
              { date: '2026-06-15', value: 3 },
              { date: '2026-06-16', value: 3.33333333333 },
              { date: '2026-06-17', value: 3.66666666667 },
              { date: '2026-06-18', value: 4 },
              { date: '2026-06-19', value: 4.33333333333 },
              { date: '2026-06-20', value: 4.66666666667 },
              { date: '2026-06-21', value: 5 },
            ],
          },
          forecast: {
            kind: 'none',
            why: 'thin',
            reports: 0,
            days: 0,
            message: 'too little history: no check-in, 3 are needed',
          },
          children: [],
        },
        {
          path: 'C.md',
          title: 'Read',
          framework: 'pact',
          status: 'active',
          progress: null,
          pace: null,
          health: 'at-risk',
          reasons: ['missed last week: don’t miss twice', 'kept in 1 of 2 weeks'],
          hitRate: 0.5,
          streak: 0,
          bestStreak: 1,
          children: [],
        },
        {
          path: 'D.md',
          title: 'New habit',
          framework: 'pact',
          status: 'active',
          progress: null,
          pace: null,
          health: 'no-data',
          reasons: ['no check-in yet'],
          streak: 0,
          bestStreak: 0,
          children: [],
        },
      ],
      unreadable: [],
    });
  });

  it('tells of freezes, a trend and companions where there are any', () => {
    const weeks = (from: string, count: number) =>
      Array.from({ length: count }, (_, at) => `${addDays(from, 7 * at)}: done`);
    const index = anIndex([
      aGoal({
        path: 'Book.md',
        start: '2026-06-01',
        due: '2026-06-30',
        target: 10,
        current: 1,
        companions: ['Write'],
      }),
      aGoal({
        path: 'Write.md',
        framework: 'pact',
        cadence: weekly,
        freezes: 3,
        start: '2026-04-06',
        checkIns: weeks('2026-04-13', 9),
      }),
    ]);
    const [book, write] = statusReport(index, '2026-06-15', DEFAULT_SETTINGS).goals;
    expect(book).toMatchObject({ companions: ['Write.md'], verdict: 'adjust-plan' });
    expect(write).toMatchObject({
      hitRate: 0.9,
      streak: 9,
      bestStreak: 9,
      freezesLeft: 2,
      trend: { last: 1, before: 1 },
    });
  });
});
