import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/calendar/local-date';
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
    unit: fc.constant(null),
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
      checkIns: fc.array(checkIn, { maxLength: 4 }),
      milestones: fc.array(fc.constantFrom('[x] Done', '[ ] Open 2026-07-01', '[ ] Late 2026-01-01'), {
        maxLength: 3,
      }),
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
          reasons: ['3 behind the plan'],
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
          children: [],
        },
      ],
      unreadable: [],
    });
  });
});
