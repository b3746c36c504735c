import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/calendar/local-date';
import type { Goal } from '../../../src/core/goal/goal';
import { statusOf } from '../../../src/core/progress/status-of';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { aGoal } from '../../support/a-goal';
import { anIndex } from '../../support/an-index';

const healthOn = (today: string, goal: Goal, others: readonly Goal[] = [], settings = DEFAULT_SETTINGS) =>
  statusOf(goal, anIndex([goal, ...others]), today, settings).health;
const says = (today: string, goal: Goal, others: readonly Goal[] = []) => {
  const { level, reasons } = healthOn(today, goal, others);
  return [level, ...reasons.map(({ message }) => message)].join(' | ');
};

/** Ten days, so that each is a tenth of the plan. */
const tenDays = { start: '2026-03-01', due: '2026-03-10' };
const ofTen = (current: number | null) =>
  aGoal({ ...tenDays, measure: 'clients with a plan', baseline: 0, target: 10, current });

describe('the health of a goal with a plan', () => {
  it.each([
    ['nothing done on the first day is no delay', '2026-03-01', ofTen(0), 'on-track | on plan'],
    ['what today asks is not late yet', '2026-03-06', ofTen(5), 'on-track | on plan'],
    ['what today asks is done', '2026-03-06', ofTen(6), 'on-track | on plan'],
    [
      'more than today asks',
      '2026-03-06',
      ofTen(7),
      'on-track | 1 client ahead of the plan | safe for 1 day',
    ],
    [
      'exactly a tenth behind is at risk',
      '2026-03-06',
      ofTen(4),
      'at-risk | 1 client behind the plan | needs 6 clients in 5 days',
    ],
    [
      'far behind is off track',
      '2026-03-06',
      ofTen(2),
      'off-track | 3 clients behind the plan | needs 8 clients in 5 days',
    ],
    [
      'gone backwards',
      '2026-03-06',
      ofTen(-1),
      'off-track | 6 clients behind the plan | needs 11 clients in 5 days',
    ],
    ['no value yet', '2026-03-06', ofTen(null), 'no-data | no check-in yet'],
    ['due today is not late', '2026-03-10', ofTen(9), 'on-track | on plan'],
    ['due yesterday', '2026-03-11', ofTen(9), 'overdue | due yesterday | 1 client behind the plan'],
    ['due long ago, nothing known', '2026-03-22', ofTen(null), 'overdue | due 12 days ago | no check-in yet'],
    ['reached, though late', '2026-04-22', ofTen(10), 'achieved | the target is reached'],
    ['more than reached', '2026-03-02', ofTen(12), 'achieved | the target is reached'],
    ['starts tomorrow', '2026-02-28', ofTen(0), 'no-data | starts tomorrow'],
    ['starts later', '2026-02-19', ofTen(null), 'no-data | starts in 10 days'],
    [
      'no due date',
      '2026-03-06',
      aGoal({ target: 3, current: 1 }),
      'no-data | no due date, so no plan to compare with',
    ],
    [
      'no start',
      '2026-03-06',
      aGoal({ due: '2026-05-01', target: 3, current: 1 }),
      'no-data | no start date, so no plan to compare with',
    ],
    [
      'due before it starts',
      '2026-03-06',
      aGoal({ start: '2026-03-05', due: '2026-03-01', target: 3, current: 1 }),
      'overdue | due 5 days ago',
    ],
    ['nothing to go by', '2026-03-06', aGoal(tenDays), 'no-data | nothing to measure it by yet'],
    [
      'milestones, behind by a whole one',
      '2026-03-06',
      aGoal({ ...tenDays, milestones: ['[ ] A', '[ ] B'] }),
      'off-track | 1 milestone behind the plan',
    ],
    [
      'milestones, behind by a part of one',
      '2026-03-03',
      aGoal({ ...tenDays, milestones: ['[ ] A', '[ ] B'] }),
      'at-risk | 20% behind the plan',
    ],
    [
      'every milestone done',
      '2026-03-03',
      aGoal({ ...tenDays, milestones: ['[x] A'] }),
      'achieved | every milestone is done',
    ],
    [
      'downwards',
      '2026-03-06',
      aGoal({ ...tenDays, measure: 'unwritten notes', baseline: 32, target: 0, current: 32 }),
      'off-track | 16 unwritten notes behind the plan | needs −32 unwritten notes in 5 days',
    ],
    [
      'out of all numbers',
      '2026-03-06',
      aGoal({ ...tenDays, baseline: 3, target: 0, current: Number.MAX_VALUE }),
      'off-track | far behind the plan',
    ],
    [
      'with a unit',
      '2026-03-06',
      aGoal({ ...tenDays, unit: 'h', baseline: 0, target: 5.5, current: 1 }),
      'off-track | 1.8 h behind the plan | needs 4.5 h in 5 days',
    ],
    ['as a wish', '2026-03-06', { ...ofTen(0), status: 'idea' as const }, 'no-data | a wish so far'],
    ['paused', '2026-03-06', { ...ofTen(0), status: 'paused' as const }, 'no-data | paused'],
    [
      'dropped, though reached',
      '2026-03-06',
      { ...ofTen(10), status: 'dropped' as const },
      'no-data | dropped',
    ],
    [
      'achieved by its status',
      '2026-05-06',
      { ...ofTen(1), status: 'achieved' as const },
      'achieved | achieved',
    ],
  ])('%s', (_, today, goal, expected) => {
    expect(says(today, goal)).toBe(expected);
  });

  it('reads the worked example of the certificate', () => {
    // 154 of 323 days are over: 19.07 h of 40 were planned, 12 are done.
    const goal = aGoal({
      start: '2026-01-12',
      due: '2026-11-30',
      measure: 'hours of modules',
      unit: 'h',
      baseline: 0,
      target: 40,
      current: 12,
    });
    expect(says('2026-06-15', goal)).toBe('at-risk | 7 h behind the plan | needs 1.2 h a week');
  });

  describe('at the thresholds of the settings', () => {
    /** A thousand days: half of them are over on 2025-05-16. */
    const at = (current: number) =>
      aGoal({ start: '2024-01-02', due: '2026-09-27', baseline: 0, target: 1000, current });
    it.each([
      [401, 'on-track'],
      [400, 'at-risk'],
      [251, 'at-risk'],
      [250, 'off-track'],
    ])('%s of 1000 done when 500 are planned is %s', (current, level) => {
      expect(healthOn('2025-05-16', at(current)).level).toBe(level);
    });
    it.each([
      [451, 'on-track'],
      [450, 'at-risk'],
      [301, 'at-risk'],
      [300, 'off-track'],
    ])('%s is %s when the settings say 0.05 and 0.2', (current, level) => {
      const settings = { ...DEFAULT_SETTINGS, atRiskBehind: 0.05, offTrackBehind: 0.2 };
      expect(healthOn('2025-05-16', at(current), [], settings).level).toBe(level);
    });
  });
});

describe('the health of a habit', () => {
  const weekly = { times: 1, period: 'week', weekdaysOnly: false } as const;
  // 2026-01-05 is a Monday; ten weeks end on 2026-03-15.
  const kept = (...weeks: readonly number[]) =>
    aGoal({
      framework: 'pact',
      cadence: weekly,
      start: '2026-01-05',
      checkIns: weeks.map(
        (week) =>
          `${week < 5 ? '2026-01' : week < 9 ? '2026-02' : '2026-03'}-${String([0, 5, 12, 19, 26, 2, 9, 16, 23, 2, 9][week]).padStart(2, '0')}: done`,
      ),
    });

  it.each([
    [
      'eight of ten is on track',
      kept(1, 2, 3, 4, 5, 6, 9, 10),
      'on-track | kept in 8 of 10 weeks | 2 weeks in a row',
    ],
    ['seven of ten is at risk', kept(1, 2, 3, 4, 5, 6, 10), 'at-risk | kept in 7 of 10 weeks'],
    ['half is at risk', kept(6, 7, 8, 9, 10), 'at-risk | kept in 5 of 10 weeks | 5 weeks in a row'],
    [
      'less than half is off track',
      kept(7, 8, 9, 10),
      'off-track | kept in 4 of 10 weeks | 4 weeks in a row',
    ],
    [
      'nine of ten but not the last is at risk',
      kept(1, 2, 3, 4, 5, 6, 7, 8, 9),
      'at-risk | missed last week: don’t miss twice | kept in 9 of 10 weeks',
    ],
    [
      'two misses in a row are said',
      kept(1, 2, 3, 4, 5, 6, 7, 8),
      'at-risk | missed the last 2 weeks | kept in 8 of 10 weeks',
    ],
    ['off track stays off track', kept(1), 'off-track | missed the last 9 weeks | kept in 1 of 10 weeks'],
  ])('%s', (_, goal, expected) => {
    expect(says('2026-03-16', goal)).toBe(expected);
  });

  it.each([
    ['no check-in and no start', aGoal({ framework: 'pact', cadence: weekly }), 'no-data | no check-in yet'],
    [
      'the first week',
      aGoal({ framework: 'pact', cadence: weekly, start: '2026-03-16' }),
      'no-data | the first week is still open',
    ],
    [
      'only skipped',
      aGoal({ framework: 'pact', cadence: weekly, start: '2026-03-16', checkIns: ['2026-03-16: skip'] }),
      'no-data | nothing was due yet',
    ],
    [
      'a miss before a skip',
      { ...kept(1, 2, 3, 4, 5, 6, 7, 8), checkIns: aGoal({ checkIns: ['2026-03-09: skip'] }).checkIns },
      'off-track | missed the last 9 weeks | kept in 0 of 9 weeks',
    ],
    ['no cadence', aGoal({ framework: 'pact' }), 'no-data | no cadence yet: say how often'],
    [
      'a day missed',
      aGoal({
        framework: 'pact',
        cadence: { ...weekly, period: 'day' },
        start: '2026-03-14',
        checkIns: ['2026-03-14: done'],
      }),
      'at-risk | missed yesterday: don’t miss twice | kept in 1 of 2 days',
    ],
    [
      'the Friday missed, on a Sunday',
      aGoal({
        framework: 'pact',
        cadence: { times: 1, period: 'day', weekdaysOnly: true },
        start: '2026-03-12',
        checkIns: ['2026-03-12: done'],
      }),
      'at-risk | missed the last day that was due: don’t miss twice | kept in 1 of 2 days',
      '2026-03-15',
    ],
    [
      'its date has passed',
      aGoal({
        framework: 'pact',
        cadence: weekly,
        start: '2026-03-02',
        due: '2026-03-08',
        checkIns: ['2026-03-02: done'],
      }),
      'overdue | due 8 days ago | kept in 1 of 1 week',
    ],
  ])('%s', (_, goal, expected, today = '2026-03-16') => {
    expect(says(today, goal)).toBe(expected);
  });
});

describe('the health of a habit at the thresholds of the settings', () => {
  const weekly = { times: 1, period: 'week', weekdaysOnly: false } as const;
  /** Twenty weeks from 2026-01-05; the last so many are kept. */
  const keptLast = (weeks: number, overrides: Parameters<typeof aGoal>[0] = {}) =>
    aGoal({
      framework: 'pact',
      cadence: weekly,
      start: '2026-01-05',
      checkIns: Array.from({ length: weeks }, (_, at) => `${addDays('2026-05-18', -7 * at)}: done`),
      ...overrides,
    });
  it.each([
    [16, {}, 'on-track'],
    [15, {}, 'at-risk'],
    [10, {}, 'at-risk'],
    [9, {}, 'off-track'],
    [18, { keptOnTrack: 0.9 }, 'on-track'],
    [17, { keptOnTrack: 0.9 }, 'at-risk'],
    [6, { keptAtRisk: 0.3 }, 'at-risk'],
    [5, { keptAtRisk: 0.3 }, 'off-track'],
  ])('%s of 20 weeks with %j is %s', (weeks, changed, level) => {
    const settings = { ...DEFAULT_SETTINGS, ...changed };
    expect(healthOn('2026-05-25', keptLast(weeks), [], settings).level).toBe(level);
  });

  /** Ten weeks from 2026-03-09, the given ones missed. */
  const missing = (weeks: readonly number[], freezes: number) =>
    keptLast(0, {
      start: '2026-03-09',
      freezes,
      checkIns: Array.from({ length: 10 }, (_, at) =>
        weeks.includes(at + 1) ? [] : [`${addDays('2026-03-09', 7 * at)}: done`],
      ).flat(),
    });
  it.each([
    [[10], 0, 'at-risk | missed last week: don’t miss twice | kept in 9 of 10 weeks'],
    [[10], 1, 'on-track | missed last week: a freeze kept the streak | kept in 9 of 10 weeks'],
    [[1, 10], 1, 'at-risk | missed last week: don’t miss twice | kept in 8 of 10 weeks'],
    [[9, 10], 2, 'at-risk | missed the last 2 weeks | kept in 8 of 10 weeks'],
    [[5], 1, 'on-track | kept in 9 of 10 weeks | 9 weeks in a row, no freeze left'],
    [[5], 2, 'on-track | kept in 9 of 10 weeks | 9 weeks in a row, 1 freeze left'],
    [[], 2, 'on-track | kept in 10 of 10 weeks | 10 weeks in a row, 2 freezes left'],
  ])('weeks %j missed with %s freezes: %s', (weeks, freezes, expected) => {
    expect(says('2026-05-18', missing(weeks, freezes))).toBe(expected);
  });
});

describe('the health of a goal with steps', () => {
  const parent = aGoal({ path: 'Parent.md', title: 'Grow the practice' });
  const step = (title: string, current: number | null, overrides: Parameters<typeof aGoal>[0] = {}) =>
    aGoal({
      path: `${title}.md`,
      title,
      parent: 'Parent',
      ...tenDays,
      baseline: 0,
      target: 10,
      current,
      ...overrides,
    });
  const today = '2026-03-06';

  it.each([
    [
      'none is active',
      [step('A', 0, { status: 'paused' })],
      'no-data | no due date, so no plan to compare with',
    ],
    ['nothing is known of any', [step('A', null)], 'no-data | nothing to measure it by yet'],
    ['all are well', [step('A', 6), step('B', 5)], 'on-track | weakest step: B'],
    [
      'one is at risk',
      [step('A', 6), step('EMDR certification', 4)],
      'at-risk | weakest step: EMDR certification',
    ],
    ['two are at risk: the one further behind', [step('A', 4), step('B', 3)], 'at-risk | weakest step: B'],
    ['two alike: the first by path', [step('B', 3), step('A', 3)], 'at-risk | weakest step: A'],
    ['one is overdue', [step('A', 2), step('B', 4, { due: '2026-03-05' })], 'off-track | weakest step: B'],
    [
      'a paused one does badly',
      [step('A', 6), step('B', 0, { status: 'paused' })],
      'on-track | weakest step: A',
    ],
    [
      'all are achieved',
      [step('A', 10), step('B', 0, { status: 'achieved' })],
      'achieved | every step is achieved',
    ],
  ])('when %s', (_, steps, expected) => {
    expect(says(today, parent, steps)).toBe(expected);
  });

  it('goes through any depth', () => {
    const middle = aGoal({ path: 'Middle.md', title: 'Middle', parent: 'Parent' });
    const leaf = step('Leaf', 0, { parent: 'Middle' });
    expect(says(today, parent, [middle, leaf])).toBe('off-track | weakest step: Middle');
  });

  it('says its own reasons too, the step first when it is no better', () => {
    const planned = { ...parent, ...tenDays, baseline: 0, target: 10, current: 4 };
    expect(says(today, planned, [step('A', 3)])).toBe(
      'at-risk | weakest step: A | 1 behind the plan | needs 6 in 5 days',
    );
    expect(says(today, planned, [step('A', 6)])).toBe('at-risk | 1 behind the plan | needs 6 in 5 days');
    expect(says(today, { ...planned, current: 6 }, [step('A', 6)])).toBe(
      'on-track | on plan | weakest step: A',
    );
  });

  it('is overdue by its own date, whatever its steps do', () => {
    expect(says(today, { ...parent, due: '2026-03-05' }, [step('A', 6)])).toBe('overdue | due yesterday');
  });
});
