import { describe, expect, it } from 'vitest';
import type { Cadence, Goal } from '../../../src/core/goal/goal';
import { hitRateOf, missesInARow, outcomesOf } from '../../../src/core/progress/hit-rate';
import { aGoal } from '../../support/a-goal';

const DAILY: Cadence = { times: 1, period: 'day', weekdaysOnly: false };
const WEEKDAYS: Cadence = { times: 1, period: 'day', weekdaysOnly: true };
const WEEKLY: Cadence = { times: 1, period: 'week', weekdaysOnly: false };
const MONTHLY: Cadence = { times: 1, period: 'month', weekdaysOnly: false };
const THRICE: Cadence = { times: 3, period: 'week', weekdaysOnly: false };

type Overrides = NonNullable<Parameters<typeof aGoal>[0]>;
const habit = (cadence: Cadence, overrides: Overrides = {}) =>
  aGoal({ framework: 'pact', cadence, ...overrides });
const done = (...days: readonly string[]) => days.map((day) => `${day}: done`);
/** Outcomes as one letter each: met, missed (x), rest (-), open (?). */
const LETTER = { met: 'm', missed: 'x', rest: '-', open: '?' } as const;
const letters = (goal: Goal, today: string, weekStartsOn: 0 | 1 = 1) =>
  outcomesOf(goal, today, weekStartsOn)
    .map((outcome) => LETTER[outcome])
    .join('');

// 2026-06-01 is a Monday.
describe('what became of each period', () => {
  it.each<[string, Goal, string, string]>([
    [
      'daily, today open',
      habit(DAILY, { start: '2026-06-01', checkIns: done('2026-06-01', '2026-06-03') }),
      '2026-06-04',
      'mxm?',
    ],
    [
      'daily, today met',
      habit(DAILY, { start: '2026-06-01', checkIns: done('2026-06-01', '2026-06-02') }),
      '2026-06-02',
      'mm',
    ],
    [
      'a skip excuses its day',
      habit(DAILY, {
        start: '2026-06-01',
        checkIns: [...done('2026-06-01', '2026-06-03'), '2026-06-02: skip'],
      }),
      '2026-06-03',
      'm-m',
    ],
    [
      'done beats skip',
      habit(DAILY, { start: '2026-06-01', checkIns: ['2026-06-01: skip', '2026-06-01: done'] }),
      '2026-06-01',
      'm',
    ],
    [
      'weekends are rest',
      habit(WEEKDAYS, { start: '2026-06-04', checkIns: done('2026-06-04', '2026-06-05', '2026-06-08') }),
      '2026-06-08',
      'mm--m',
    ],
    [
      'done on a rest day stays a rest',
      habit(WEEKDAYS, { start: '2026-06-05', checkIns: done('2026-06-06') }),
      '2026-06-07',
      'x--',
    ],
    [
      'weekly',
      habit(WEEKLY, { start: '2026-06-01', checkIns: done('2026-06-07', '2026-06-08') }),
      '2026-06-22',
      'mmx?',
    ],
    [
      'twice a week is still one week',
      habit(WEEKLY, { start: '2026-06-01', checkIns: done('2026-06-01', '2026-06-02') }),
      '2026-06-08',
      'm?',
    ],
    [
      'three a week wants three',
      habit(THRICE, {
        start: '2026-06-01',
        checkIns: done('2026-06-01', '2026-06-02', '2026-06-08', '2026-06-09', '2026-06-10'),
      }),
      '2026-06-15',
      'xm?',
    ],
    [
      'three a week, one skipped',
      habit(THRICE, { start: '2026-06-01', checkIns: [...done('2026-06-01'), '2026-06-03: skip'] }),
      '2026-06-08',
      '-?',
    ],
    [
      'monthly',
      habit(MONTHLY, { start: '2026-01-01', checkIns: done('2026-01-31', '2026-03-01') }),
      '2026-04-01',
      'mxm?',
    ],
    [
      'months across a year',
      habit(MONTHLY, { start: '2025-12-01', checkIns: done('2025-12-31') }),
      '2026-01-15',
      'm?',
    ],
    [
      'no start: from the first check-in',
      habit(WEEKLY, { checkIns: done('2026-06-08') }),
      '2026-06-22',
      'mx?',
    ],
    [
      'check-ins before the start do not count',
      habit(WEEKLY, { start: '2026-06-08', checkIns: done('2026-06-01') }),
      '2026-06-16',
      'x?',
    ],
    [
      'check-ins after today do not count',
      habit(WEEKLY, { start: '2026-06-01', checkIns: done('2026-06-12') }),
      '2026-06-10',
      'x?',
    ],
    ['not started yet', habit(WEEKLY, { start: '2026-07-01' }), '2026-06-10', ''],
    ['nothing to begin with', habit(WEEKLY), '2026-06-10', ''],
    ['no cadence', aGoal({ start: '2026-06-01' }), '2026-06-10', ''],
    [
      'starts on a Sunday: nothing asked of that week',
      habit(WEEKLY, { start: '2026-06-07' }),
      '2026-06-15',
      '-x?',
    ],
    [
      'starts on a Sunday: what was done counts',
      habit(WEEKLY, { start: '2026-06-07', checkIns: done('2026-06-07') }),
      '2026-06-08',
      'm?',
    ],
    [
      'starts on a Wednesday: that week asks for once',
      habit(WEEKLY, { start: '2026-06-03' }),
      '2026-06-08',
      'x?',
    ],
    [
      'starts on a Friday, three a week: once will do',
      habit(THRICE, { start: '2026-06-05', checkIns: done('2026-06-05') }),
      '2026-06-08',
      'm?',
    ],
    [
      'ends with its due date',
      habit(WEEKLY, { start: '2026-06-01', due: '2026-06-14', checkIns: done('2026-06-01') }),
      '2026-07-10',
      'mx',
    ],
    [
      'due today, still open',
      habit(WEEKLY, { start: '2026-06-01', due: '2026-06-14', checkIns: done('2026-06-01') }),
      '2026-06-14',
      'm?',
    ],
    [
      'due on a Monday: nothing asked of that week',
      habit(WEEKLY, { start: '2026-06-01', due: '2026-06-08', checkIns: done('2026-06-01') }),
      '2026-06-20',
      'm-',
    ],
    [
      'paused: as of its last check-in',
      habit(WEEKLY, { status: 'paused', start: '2026-06-01', checkIns: done('2026-06-01', '2026-06-15') }),
      '2026-09-01',
      'mxm',
    ],
    [
      'numbers count as done',
      habit(DAILY, { start: '2026-06-01', checkIns: ['2026-06-01: 20 min', '2026-06-02: +1'] }),
      '2026-06-02',
      'mm',
    ],
    [
      'a zero says it was not done',
      habit(DAILY, { start: '2026-06-01', checkIns: ['2026-06-01: 0'] }),
      '2026-06-02',
      'x?',
    ],
    [
      'a zero is the aim of less',
      habit(DAILY, { baseline: 5, target: 0, start: '2026-06-01', checkIns: ['2026-06-01: 0'] }),
      '2026-06-01',
      'm',
    ],
  ])('%s', (_, goal, today, expected) => {
    expect(letters(goal, today)).toBe(expected);
  });

  it('begins weeks where the setting says', () => {
    const goal = habit(WEEKLY, { start: '2026-06-01', checkIns: done('2026-06-06', '2026-06-07') });
    expect(letters(goal, '2026-06-13', 1)).toBe('m?');
    expect(letters(goal, '2026-06-13', 0)).toBe('mm');
  });

  it('looks back 120 years at most', () => {
    const outcomes = outcomesOf(
      habit(DAILY, { start: '0001-01-01', checkIns: done('2026-06-15') }),
      '2026-06-16',
      1,
    );
    expect(outcomes).toHaveLength(43_831);
    expect(outcomes.slice(-3)).toEqual(['missed', 'met', 'open']);
  });
});

describe('the hit rate', () => {
  it.each([
    ['', null, 0, 0, 0, 0, false],
    ['?', null, 0, 0, 0, 0, false],
    ['-', null, 0, 0, 0, 0, false],
    ['m', 1, 1, 1, 1, 1, false],
    ['x?', 0, 0, 1, 0, 0, true],
    ['mmxm?', 0.75, 3, 4, 1, 2, false],
    ['mmx?', 2 / 3, 2, 3, 0, 2, true],
    ['m-m-?', 1, 2, 2, 2, 2, false],
    ['mx-?', 0.5, 1, 2, 0, 1, true],
    ['xmmmxm', 4 / 6, 4, 6, 1, 3, false],
  ])(
    'of "%s" is %s: %s of %s, streak %s, best %s, missed last %s',
    (text, value, met, due, streak, bestStreak, missedLast) => {
      const outcome = { m: 'met', x: 'missed', '-': 'rest', '?': 'open' } as const;
      const outcomes = [...text].map((letter) => outcome[letter as keyof typeof outcome]);
      expect(hitRateOf(WEEKLY, outcomes)).toMatchObject({
        value,
        met,
        due,
        streak,
        bestStreak,
        period: 'week',
        missedLast,
      });
    },
  );
  it('is null without a cadence', () => {
    expect(hitRateOf(null, [])).toBeNull();
  });
  it('counts misses in a row across rests', () => {
    expect(missesInARow(['met', 'missed', 'rest', 'missed', 'open'])).toBe(2);
    expect(missesInARow(['missed', 'met', 'open'])).toBe(0);
  });
});
