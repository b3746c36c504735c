import { describe, expect, it } from 'vitest';
import { activityOf } from '../../../src/core/dashboard/activity';
import { buildDashboard } from '../../../src/core/dashboard/build-dashboard';
import { overviewOf } from '../../../src/core/dashboard/overview';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { createGoalIndex } from '../../../src/core/vault/create-goal-index';
import { aGoal } from '../../support/a-goal';
import { aGoalCard, aHitRate } from '../../support/a-goal-card';
import { aNote } from '../../support/a-note';

const TODAY = '2026-06-15';
const overview = (...cards: readonly Parameters<typeof aGoalCard>[0][]) =>
  overviewOf({ today: TODAY, goals: cards.map((card, at) => aGoalCard({ path: `${at}.md`, ...card })) });

describe('what goals are for', () => {
  it('counts active goals by value, the most first, those without one last', () => {
    const { values } = overview(
      { values: ['Family'] },
      { values: ['Learning', 'Family'] },
      { values: [] },
      { values: ['Health'], status: 'idea' },
    );
    expect(values.map(({ value, active, waiting }) => [value, active, waiting])).toEqual([
      ['Family', 2, 0],
      ['Learning', 1, 0],
      ['Health', 0, 1],
      ['', 1, 0],
    ]);
  });
  it('takes two spellings for one value, and a goal for one', () => {
    const { values } = overview({ values: ['Health', 'health'] }, { values: ['HEALTH'] });
    expect(values).toMatchObject([{ active: 2, share: 1 }]);
  });
});

describe('how they stand', () => {
  it('counts the levels of active goals, the worst first', () => {
    const level = (name: 'on-track' | 'at-risk') => ({
      health: { level: name, reasons: [{ code: 'x', message: 'x' }] },
    });
    expect(
      overview(level('on-track'), level('at-risk'), level('on-track'), {
        ...level('at-risk'),
        status: 'paused',
      }).levels,
    ).toEqual([
      { level: 'at-risk', count: 1 },
      { level: 'on-track', count: 2 },
    ]);
  });
  it('adds up all active habits; null without any', () => {
    const habit = (met: number, due: number) => ({ hitRate: aHitRate({ met, due, value: met / due }) });
    expect(overview(habit(3, 4), habit(1, 4), { ...habit(9, 9), status: 'dropped' }).habits).toEqual({
      met: 4,
      due: 8,
      count: 2,
    });
    expect(overview({}).habits).toBeNull();
  });
  it('lists what was achieved this year, the newest first', () => {
    const closed = (date: string) => ({ status: 'achieved' as const, closed: date, title: date });
    expect(
      overview(closed('2026-02-01'), closed('2026-05-01'), closed('2025-12-31')).achieved.map(
        ({ date }) => date,
      ),
    ).toEqual(['2026-05-01', '2026-02-01']);
  });
});

describe('the day a goal was closed', () => {
  const closed = (properties: Parameters<typeof aNote>[0], body = '') => {
    const index = createGoalIndex({ schema: DEFAULT_SETTINGS.schema });
    index.set('A.md', aNote(properties, `# A\n\n${body}`));
    return buildDashboard({ index, today: TODAY, settings: DEFAULT_SETTINGS, state: 'ready' }).goals[0]
      ?.closed;
  };
  const log = '## Check-ins\n- 2026-03-01: 1\n';
  it.each([
    [
      'the change of its status',
      { status: 'achieved', due: '2026-04-01' },
      `${log}\n## Changes\n- 2026-03-20: status active → achieved\n`,
      '2026-03-20',
    ],
    ['else its last check-in', { status: 'achieved', due: '2026-04-01' }, log, '2026-03-01'],
    ['else its deadline', { status: 'dropped', due: '2026-04-01' }, '', '2026-04-01'],
    ['unknown while it is open', { status: 'active', due: '2026-04-01' }, log, null],
  ] as const)('is %s', (_, properties, body, expected) => {
    expect(closed(properties, body)).toBe(expected);
  });
});

it('check-ins are counted week by week, the last week being this one', () => {
  const goals = [
    aGoal({ checkIns: ['2026-06-15: 1', '2026-06-14: 1', '2026-06-08: 1', '2026-06-16: 1'] }),
    aGoal({ checkIns: ['2026-06-09: done', '2025-01-01: done'] }),
  ];
  const weeks = activityOf(goals, TODAY, 1);
  expect(weeks).toHaveLength(26);
  expect(weeks.slice(-2)).toEqual([
    { week: '2026-06-08', checkIns: 3 },
    { week: '2026-06-15', checkIns: 1 },
  ]);
  expect(activityOf(goals, TODAY, 0).at(-1)).toEqual({ week: '2026-06-14', checkIns: 2 });
});
