import { describe, expect, it } from 'vitest';
import { amountText } from '../../../src/core/dashboard/amount-text';
import { statusOf } from '../../../src/core/progress/status-of';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { aGoal } from '../../support/a-goal';
import { anIndex } from '../../support/an-index';

type Overrides = NonNullable<Parameters<typeof aGoal>[0]>;
const weekly = { times: 1, period: 'week', weekdaysOnly: false } as const;

describe('the amount beside the bar', () => {
  it.each<[string, Overrides, string]>([
    ['a measure', { measure: 'clients with a homework plan', target: 3, current: 2 }, '2 of 3 clients'],
    ['a target of one', { measure: 'clients with a homework plan', target: 1, current: 0 }, '0 of 1 client'],
    [
      'a unit',
      { measure: 'hours of modules', unit: 'h', baseline: 0, target: 40, current: 12 },
      '12 of 40 h',
    ],
    ['more than the target', { unit: 'h', target: 40, current: 41.5 }, '41.5 of 40 h'],
    ['a number without a name', { target: 3, current: 1 }, '1 of 3'],
    ['a measure without a value', { measure: 'clients', target: 3 }, 'target 3 clients'],
    [
      'down to nothing',
      { measure: 'unwritten session notes', baseline: 32, target: 0, current: 4 },
      '4 of 32 unwritten session notes left',
    ],
    ['down', { unit: 'kg', baseline: 80, target: 70, current: 75 }, '75 kg, aiming for 70 kg'],
    ['a habit', { cadence: weekly, start: '2026-06-01', checkIns: ['2026-06-02: done'] }, '1 of 2 weeks'],
    [
      'a habit in its first week, with milestones',
      { cadence: weekly, start: '2026-06-15', milestones: ['[ ] A'] },
      '0 of 1 milestone',
    ],
    ['milestones', { milestones: ['[x] A', '[ ] B', '[ ] C', '[ ] D'] }, '1 of 4 milestones'],
    ['nothing to count', {}, ''],
  ])('of %s', (_, overrides, expected) => {
    const goal = aGoal(overrides);
    expect(amountText(goal, statusOf(goal, anIndex([goal]), '2026-06-15', DEFAULT_SETTINGS))).toBe(expected);
  });

  it.each([
    [1, '1 goal below'],
    [3, '3 goals below'],
  ])('of %s sub-goals', (count, expected) => {
    expect(
      amountText(aGoal(), { hitRate: null, children: Array.from({ length: count }, () => 'A.md') }),
    ).toBe(expected);
  });
});
