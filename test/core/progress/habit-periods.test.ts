import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/calendar/local-date';
import type { Cadence, Goal } from '../../../src/core/goal/goal';
import { habitPeriods, habitRecord } from '../../../src/core/progress/habit-periods';
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
/** Outcomes as one letter each: met, missed (x), frozen, rest (-), open (?). */
const LETTER = { met: 'm', missed: 'x', frozen: 'f', rest: '-', open: '?' } as const;
const letters = (goal: Goal, today: string, weekStartsOn: 0 | 1 = 1) =>
  habitPeriods(goal, today, weekStartsOn)
    .map(({ outcome }) => LETTER[outcome])
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
      'due on the Wednesday of this week: three a week asks for once',
      habit(THRICE, { start: '2026-06-08', due: '2026-06-10', checkIns: done('2026-06-08') }),
      '2026-06-09',
      'm',
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
    const goal = habit(DAILY, { start: '0001-01-01', checkIns: done('2026-06-15') });
    const outcomes = habitRecord(goal, '2026-06-16', 1)?.outcomes ?? [];
    expect(outcomes).toHaveLength(43_831);
    expect(outcomes.slice(-3)).toEqual(['missed', 'met', 'open']);
  });
});

const JUNE = { start: '2026-06-01' };
const pause = (first: string, last: string | null) => ({ first, last });

// Weeks of June 2026 begin on the 1st, 8th, 15th, 22nd and 29th.
describe('days off', () => {
  it.each<[string, Goal, string, string]>([
    [
      'paused days are rests',
      habit(DAILY, { ...JUNE, pauses: [pause('2026-06-02', '2026-06-03')], checkIns: done('2026-06-01') }),
      '2026-06-05',
      'm--x?',
    ],
    [
      'what is done in a pause counts',
      habit(DAILY, { ...JUNE, pauses: [pause('2026-06-02', '2026-06-02')], checkIns: done('2026-06-02') }),
      '2026-06-03',
      'xm?',
    ],
    [
      'weeks wholly paused are rests, however the pauses overlap',
      habit(WEEKLY, {
        ...JUNE,
        pauses: [pause('2026-06-15', '2026-06-21'), pause('2026-06-08', '2026-06-16')],
        checkIns: done('2026-06-01'),
      }),
      '2026-06-29',
      'm--x?',
    ],
    [
      'three a week paused for four of seven days: once will do',
      habit(THRICE, { ...JUNE, pauses: [pause('2026-06-01', '2026-06-04')], checkIns: done('2026-06-05') }),
      '2026-06-08',
      'm?',
    ],
    [
      'three a week paused for three of seven days: twice',
      habit(THRICE, { ...JUNE, pauses: [pause('2026-06-01', '2026-06-03')], checkIns: done('2026-06-05') }),
      '2026-06-08',
      'x?',
    ],
    [
      'once a week paused for four of seven days: nothing',
      habit(WEEKLY, { ...JUNE, pauses: [pause('2026-06-01', '2026-06-04')] }),
      '2026-06-08',
      '-?',
    ],
    [
      'a month paused for half of it still asks for once',
      habit(MONTHLY, { ...JUNE, pauses: [pause('2026-06-01', '2026-06-15')] }),
      '2026-07-01',
      'x?',
    ],
    [
      'a month paused for more than half of it asks for nothing',
      habit(MONTHLY, { ...JUNE, pauses: [pause('2026-06-01', '2026-06-16')] }),
      '2026-07-01',
      '-?',
    ],
    [
      'a pause without an end rests from then on',
      habit(DAILY, { ...JUNE, pauses: [pause('2026-06-03', null)] }),
      '2026-06-06',
      'xx----',
    ],
    [
      'rest days of a daily habit',
      habit(DAILY, { ...JUNE, restDays: [3], checkIns: done('2026-06-01', '2026-06-02') }),
      '2026-06-04',
      'mm-?',
    ],
    [
      'rest days besides those of weekdays, Saturday said twice',
      habit(WEEKDAYS, { start: '2026-06-05', restDays: [1, 6] }),
      '2026-06-09',
      'x---?',
    ],
    [
      'rest days take nothing from a week: who says three a week has counted with them',
      habit(THRICE, { ...JUNE, restDays: [0, 6], checkIns: done('2026-06-01', '2026-06-02') }),
      '2026-06-08',
      'x?',
    ],
    [
      'done on a rest day is one of the three',
      habit(THRICE, {
        ...JUNE,
        restDays: [0, 6],
        checkIns: done('2026-06-01', '2026-06-02', '2026-06-06'),
      }),
      '2026-06-08',
      'm?',
    ],
    [
      'a week of which only rest days are not paused is a rest',
      habit(WEEKLY, { ...JUNE, restDays: [0, 6], pauses: [pause('2026-06-01', '2026-06-05')] }),
      '2026-06-08',
      '-?',
    ],
    [
      'seven rest days ask for nothing',
      habit(THRICE, { ...JUNE, restDays: [0, 1, 2, 3, 4, 5, 6], checkIns: done('2026-06-01') }),
      '2026-06-15',
      '---',
    ],
  ])('%s', (_, goal, today, expected) => {
    expect(letters(goal, today)).toBe(expected);
  });
});

describe('how often it was done', () => {
  const WEEK = { ...JUNE, due: '2026-06-07' };
  const doneIn = (goal: Goal) => habitPeriods(goal, '2026-06-20', 1)[0]?.done;
  it.each<[string, readonly string[], number]>([
    ['twice on a day is two times', ['2026-06-01: done', '2026-06-01: done'], 2],
    ['a change is a time each', ['2026-06-01: +1', '2026-06-01: +2'], 2],
    ['a value said again for its day is a correction', ['2026-06-01: 20', '2026-06-01: 25'], 1],
    ['values of two times of day are two times', ['2026-06-01 08:00: 20', '2026-06-01 18:00: 25'], 2],
    ['values of two days are two times', ['2026-06-01: 20', '2026-06-02: 20'], 2],
    ['a value and a done are two times', ['2026-06-01: 20', '2026-06-01: done'], 2],
    ['nothing is no time', ['2026-06-01: 0', '2026-06-02: +0', '2026-06-03: skip'], 0],
  ])('%s', (_, checkIns, expected) => {
    expect(doneIn(habit(THRICE, { ...WEEK, checkIns }))).toBe(expected);
  });

  it('counts a zero where at most so many are wanted', () => {
    const checkIns = ['2026-06-01: 0'];
    expect(doneIn(habit(THRICE, { ...WEEK, upper: 2, checkIns }))).toBe(1);
    expect(doneIn(habit(THRICE, { ...WEEK, lower: 1, upper: 2, checkIns }))).toBe(0);
  });
});

describe('freezes', () => {
  const missing = habit(WEEKLY, { start: '2026-06-01', checkIns: done('2026-06-08', '2026-06-22') });
  it.each([
    [null, 'xmxmx?'],
    [0, 'xmxmx?'],
    [1, 'fmxmx?'],
    [2, 'fmfmx?'],
    [9, 'fmfmf?'],
  ])('%s of them keep the oldest misses', (freezes, expected) => {
    expect(letters({ ...missing, freezes }, '2026-07-06')).toBe(expected);
  });
});

describe('the periods of a habit', () => {
  it('are whole weeks, with how often it was done of how often it was wanted', () => {
    const goal = habit(THRICE, {
      start: '2026-06-05',
      checkIns: done('2026-06-05', '2026-06-08', '2026-06-09'),
    });
    expect(habitPeriods(goal, '2026-06-10', 1)).toEqual([
      { first: '2026-06-01', last: '2026-06-07', outcome: 'met', done: 1, wanted: 1 },
      { first: '2026-06-08', last: '2026-06-14', outcome: 'open', done: 2, wanted: 3 },
    ]);
    expect(habitRecord(goal, '2026-06-10', 1)?.now).toMatchObject({ done: 2, wanted: 3 });
    expect(habitRecord({ ...goal, due: '2026-06-09' }, '2026-06-10', 1)?.now).toBeNull();
  });

  it('are days and months too', () => {
    const spans = (cadence: Cadence) =>
      habitPeriods(habit(cadence, { start: '2028-02-29' }), '2028-03-01', 1).map(
        ({ first, last }) => `${first}/${last}`,
      );
    expect(spans(DAILY)).toEqual(['2028-02-29/2028-02-29', '2028-03-01/2028-03-01']);
    expect(spans(MONTHLY)).toEqual(['2028-02-01/2028-02-29', '2028-03-01/2028-03-31']);
  });

  it('want nothing of a rest', () => {
    const goal = habit(WEEKLY, { start: '2026-06-01', checkIns: ['2026-06-03: skip'] });
    expect(habitPeriods(goal, '2026-06-07', 1)).toEqual([
      { first: '2026-06-01', last: '2026-06-07', outcome: 'rest', done: 0, wanted: 0 },
    ]);
  });
});

const aDay = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-05-20', days));
const aHabit = fc
  .record({
    cadence: fc.record({
      times: fc.integer({ min: 1, max: 9 }),
      period: fc.constantFrom('day' as const, 'week' as const, 'month' as const),
      weekdaysOnly: fc.boolean(),
    }),
    start: fc.option(aDay),
    due: fc.option(aDay),
    freezes: fc.option(fc.nat(5)),
    restDays: fc.uniqueArray(fc.constantFrom(0 as const, 2 as const, 6 as const)),
    pauses: fc.array(
      fc.tuple(aDay, fc.option(fc.nat(20))).map(([first, days]) => ({
        first,
        last: days === null ? null : addDays(first, days),
      })),
      { maxLength: 3 },
    ),
    checkIns: fc.array(
      fc
        .tuple(aDay, fc.constantFrom('done', 'skip', '0', '3', '+1', '+0'))
        .map(([day, value]) => `${day}: ${value}`),
      { maxLength: 20 },
    ),
  })
  .map((overrides) => aGoal({ framework: 'pact', ...overrides }));

describe('any habit', () => {
  it('is the same in whichever order two devices’ check-ins are merged', () => {
    fc.assert(
      fc.property(aHabit, fc.nat(20), aDay, (goal, at, today) => {
        const other = [...goal.checkIns.slice(at), ...goal.checkIns.slice(0, at)].map((checkIn, from) => ({
          ...checkIn,
          from,
        }));
        expect(habitPeriods({ ...goal, checkIns: other }, today, 1)).toEqual(habitPeriods(goal, today, 1));
      }),
    );
  });

  it('has whole, rising periods without gaps, and freezes no more than it may', () => {
    fc.assert(
      fc.property(aHabit, aDay, (goal, today) => {
        const periods = habitPeriods(goal, today, 1);
        periods.forEach(({ first, last, done: times, wanted, outcome }, at) => {
          expect(first <= last).toBe(true);
          expect(Number.isInteger(times) && Number.isInteger(wanted)).toBe(true);
          if (at > 0) expect(addDays(periods[at - 1]?.last ?? '', 1)).toBe(first);
          if (outcome === 'open') expect(at).toBe(periods.length - 1);
        });
        const frozen = periods.filter(({ outcome }) => outcome === 'frozen').length;
        expect(frozen).toBeLessThanOrEqual(goal.freezes ?? 0);
        if (periods.some(({ outcome }) => outcome === 'missed')) expect(frozen).toBe(goal.freezes ?? 0);
      }),
    );
  });

  it('is never hurt by a pause, by a freeze or by doing it once more', () => {
    fc.assert(
      fc.property(aHabit, aDay, fc.nat(20), (goal, today, days) => {
        const misses = (some: Goal) =>
          habitPeriods(some, today, 1).filter(({ outcome }) => outcome === 'missed').length;
        const begun = { ...goal, start: goal.start ?? '2026-05-20' };
        const paused = { first: today, last: addDays(today, days) };
        expect(misses({ ...begun, pauses: [...begun.pauses, paused] })).toBeLessThanOrEqual(misses(begun));
        expect(misses({ ...begun, freezes: (begun.freezes ?? 0) + 1 })).toBeLessThanOrEqual(misses(begun));
        const once = aGoal({ checkIns: [`${today}: done`] }).checkIns;
        expect(misses({ ...begun, checkIns: [...begun.checkIns, ...once] })).toBeLessThanOrEqual(
          misses(begun),
        );
      }),
    );
  });
});

const zoneBefore = process.env['TZ'];
afterEach(() => {
  if (zoneBefore === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneBefore;
});

describe('a habit across changes of the clock', () => {
  it.each([
    'UTC',
    'Pacific/Pago_Pago',
    'Pacific/Kiritimati',
    'America/New_York',
    'Europe/Berlin',
    'Africa/Cairo',
  ])('is the same in %s', (zone) => {
    process.env['TZ'] = zone;
    // Clocks change on 8 and 29 March and on 24 April.
    const goal = habit(DAILY, {
      start: '2026-03-06',
      freezes: 1,
      pauses: [pause('2026-03-28', '2026-04-23')],
      restDays: [0],
      checkIns: done('2026-03-07', '2026-03-09', '2026-03-27', '2026-04-24'),
    });
    expect(letters(goal, '2026-04-27')).toBe(
      ['fm', '-mxxxxx', '-xxxxxx', '-xxxxm-', '-------', '-------', '-------', '-----mx', '-?'].join(''),
    );
    expect(letters({ ...goal, cadence: MONTHLY, pauses: [], restDays: [] }, '2026-05-01')).toBe('mm?');
    expect(letters({ ...goal, cadence: WEEKLY, pauses: [], restDays: [] }, '2026-03-30')).toBe('mmfm?');
  });
});
