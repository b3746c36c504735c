import { describe, expect, it } from 'vitest';
import type { Goal } from '../../../src/core/goal/goal';
import { isBand } from '../../../src/core/progress/band';
import { statusOf } from '../../../src/core/progress/status-of';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { aGoal } from '../../support/a-goal';
import { anIndex } from '../../support/an-index';

const says = (goal: Goal, today = '2026-06-15') => {
  const { progress, health } = statusOf(goal, anIndex([goal]), today, DEFAULT_SETTINGS);
  return [progress?.value ?? null, health.level, ...health.reasons.map(({ message }) => message)].join(' | ');
};
const days = (...values: readonly number[]) =>
  values.map((value, at) => `2026-06-${String(at + 1).padStart(2, '0')}: ${value}`);
const weight = { unit: 'kg', lower: 68, upper: 72 };

describe('a goal that is to stay between two edges', () => {
  it.each([
    ['well inside', { checkIns: days(70) }, '1 | on-track | inside, 2 kg under 72 | inside on 1 of 1 day'],
    [
      'nearer to the lower edge',
      { checkIns: days(69) },
      '1 | on-track | inside, 1 kg over 68 | inside on 1 of 1 day',
    ],
    ['on an edge', { checkIns: days(68) }, '1 | on-track | inside, on the edge of 68 | inside on 1 of 1 day'],
    ['just outside', { checkIns: days(70, 72.1) }, '0.5 | at-risk | 0.1 kg over 72 | inside on 1 of 2 days'],
    ['outside on the only day', { checkIns: days(60) }, '0 | at-risk | 8 kg under 68 | inside on 0 of 1 day'],
    [
      'outside twice, on either side',
      { checkIns: days(70, 67, 73) },
      `${1 / 3} | off-track | 1 kg over 72 | inside on 1 of 3 days`,
    ],
    [
      'back inside',
      { checkIns: days(67, 73, 72) },
      `${1 / 3} | on-track | inside, on the edge of 72 | inside on 1 of 3 days`,
    ],
    ['no report', {}, ' | no-data | no check-in yet'],
    ['only `current`', { current: 70 }, ' | no-data | no check-in yet'],
    ['only done', { checkIns: ['2026-06-01: done'] }, ' | no-data | no check-in yet'],
    [
      'edges the wrong way round',
      { lower: 72, upper: 68, checkIns: days(70) },
      '1 | on-track | inside, 2 kg under 72 | inside on 1 of 1 day',
    ],
    [
      'no lower edge',
      { lower: null, checkIns: days(-70) },
      '1 | on-track | inside, 142 kg under 72 | inside on 1 of 1 day',
    ],
    [
      'no upper edge',
      { upper: null, checkIns: days(67) },
      '0 | at-risk | 1 kg under 68 | inside on 0 of 1 day',
    ],
    [
      'out of all numbers',
      { lower: -1e308, upper: null, checkIns: ['2026-06-01: 1e308'] },
      '1 | on-track | inside, far from -1e+308 | inside on 1 of 1 day',
    ],
    [
      'a date that has passed',
      { due: '2026-06-10', checkIns: days(73) },
      '0 | overdue | due 5 days ago | 1 kg over 72',
    ],
    [
      'deltas',
      { baseline: 70, checkIns: ['2026-06-01: +1', '2026-06-02: +2'] },
      '0.5 | at-risk | 1 kg over 72 | inside on 1 of 2 days',
    ],
    ['a wish', { status: 'idea' as const, checkIns: days(70) }, '1 | no-data | a wish so far'],
  ])('%s', (_, overrides, expected) => {
    expect(says(aGoal({ ...weight, ...overrides }))).toBe(expected);
  });

  it('has no pace, no steering and no forecast, and its milestones do not count', () => {
    const goal = aGoal({
      ...weight,
      start: '2026-06-01',
      due: '2026-06-30',
      checkIns: days(70, 71, 72),
      milestones: ['[x] A'],
    });
    expect(statusOf(goal, anIndex([goal]), '2026-06-15', DEFAULT_SETTINGS)).toMatchObject({
      progress: { value: 1, source: 'band' },
      pace: null,
      steering: null,
      forecast: null,
    });
  });

  it('is none with a target', () => {
    expect(isBand(aGoal({ ...weight, target: 70 }))).toBe(false);
    expect(isBand(aGoal({}))).toBe(false);
  });
});
