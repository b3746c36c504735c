import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  countedDays,
  dayAfterCounted,
  type DaysOff,
  isCounted,
} from '../../../src/core/calendar/counted-days';
import { dayNumber, dayOfNumber } from '../../../src/core/calendar/day-number';
import { addDays, daysBetween, type Weekday, weekdayOf } from '../../../src/core/calendar/local-date';

const home = process.env['TZ'];
afterEach(() => {
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
});

const EVERY_DAY: DaysOff = { pauses: [], restDays: [] };
const WEEKENDS: DaysOff = { pauses: [], restDays: [0, 6] };
const pausedFor = (...pauses: readonly (readonly [string, string | null])[]): DaysOff => ({
  pauses: pauses.map(([first, last]) => ({ first, last })),
  restDays: [],
});

describe('a day as a number', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['2026-06-15', 20619],
    ['0000-01-01', -719528],
    ['9999-12-31', 2932896],
  ])('%s is %s, and back', (day, number) => {
    expect(dayNumber(day)).toBe(number);
    expect(dayOfNumber(number)).toBe(day);
  });

  it('is none beyond the years that can be written', () => {
    expect(dayOfNumber(2932897)).toBeNull();
    expect(dayOfNumber(-719529)).toBeNull();
    expect(dayOfNumber(Number.NaN)).toBeNull();
  });

  it.each(['UTC', 'Pacific/Pago_Pago', 'Pacific/Kiritimati', 'America/New_York', 'Africa/Cairo'])(
    'counts like the calendar does in %s',
    (zone) => {
      process.env['TZ'] = zone;
      fc.assert(
        fc.property(fc.integer({ min: -400_000, max: 400_000 }), fc.nat(4000), (from, days) => {
          const first = dayOfNumber(from) ?? '';
          const last = dayOfNumber(from + days) ?? '';
          expect(dayNumber(first)).toBe(from);
          expect(daysBetween(first, last)).toBe(days);
          expect(addDays(first, days)).toBe(last);
        }),
        { numRuns: 200 },
      );
    },
  );
});

describe('days that count', () => {
  it.each<[string, DaysOff, string, string, number]>([
    ['every day', EVERY_DAY, '2026-06-14', '2026-06-21', 7],
    ['none between a day and itself', EVERY_DAY, '2026-06-14', '2026-06-14', 0],
    ['backwards', WEEKENDS, '2026-06-21', '2026-06-14', -5],
    ['weekends off, a Friday to a Saturday', WEEKENDS, '2026-06-12', '2026-06-13', 0],
    ['weekends off, two weeks', WEEKENDS, '2026-06-14', '2026-06-28', 10],
    ['a pause inside', pausedFor(['2026-06-16', '2026-06-18']), '2026-06-14', '2026-06-21', 4],
    ['a pause that reaches in', pausedFor(['2026-06-01', '2026-06-18']), '2026-06-14', '2026-06-21', 3],
    ['a pause of one day', pausedFor(['2026-06-15', '2026-06-15']), '2026-06-14', '2026-06-21', 6],
    [
      'a pause that begins on the last day',
      pausedFor(['2026-06-21', '2026-07-21']),
      '2026-06-14',
      '2026-06-21',
      6,
    ],
    [
      'a pause that ended on the day before',
      pausedFor(['2026-06-01', '2026-06-14']),
      '2026-06-14',
      '2026-06-21',
      7,
    ],
    [
      'overlapping pauses count once',
      pausedFor(['2026-06-16', '2026-06-18'], ['2026-06-17', '2026-06-19']),
      '2026-06-14',
      '2026-06-21',
      3,
    ],
    [
      'one pause inside another',
      pausedFor(['2026-06-15', '2026-06-20'], ['2026-06-17', '2026-06-17']),
      '2026-06-14',
      '2026-06-21',
      1,
    ],
    ['a pause without an end', pausedFor(['2026-06-17', null]), '2026-06-14', '2027-06-21', 2],
    [
      'a pause over a weekend that is off anyhow',
      { ...pausedFor(['2026-06-19', '2026-06-22']), restDays: [0, 6] },
      '2026-06-14',
      '2026-06-28',
      8,
    ],
    [
      'every weekday a rest day',
      { pauses: [], restDays: [0, 1, 2, 3, 4, 5, 6] },
      '2026-06-14',
      '2026-06-28',
      0,
    ],
  ])('%s', (_, daysOff, after, upTo, expected) => {
    expect(countedDays(daysOff, after, upTo)).toBe(expected);
  });
});

const someDaysOff: fc.Arbitrary<DaysOff> = fc.record({
  pauses: fc.array(
    fc.tuple(fc.integer({ min: 20_600, max: 20_700 }), fc.option(fc.nat(30))).map(([first, length]) => ({
      first: dayOfNumber(first) ?? '',
      last: length === null ? null : (dayOfNumber(first + length) ?? ''),
    })),
    { maxLength: 5 },
  ),
  restDays: fc.subarray<Weekday>([0, 1, 2, 3, 4, 5, 6]),
});

describe('counting', () => {
  it.each(['UTC', 'Pacific/Pago_Pago', 'Pacific/Kiritimati', 'Europe/Berlin'])(
    'is what counting day by day says in %s',
    (zone) => {
      process.env['TZ'] = zone;
      fc.assert(
        fc.property(
          someDaysOff,
          fc.integer({ min: 20_580, max: 20_720 }),
          fc.nat(120),
          (daysOff, from, days) => {
            const day = (number: number) => dayOfNumber(number) ?? '';
            let expected = 0;
            for (let number = from + 1; number <= from + days; number += 1) {
              const isOff =
                daysOff.restDays.includes(weekdayOf(day(number))) ||
                daysOff.pauses.some(
                  ({ first, last }) => day(number) >= first && (last === null || day(number) <= last),
                );
              expect(isCounted(daysOff, day(number))).toBe(!isOff);
              if (!isOff) expected += 1;
            }
            expect(countedDays(daysOff, day(from), day(from + days))).toBe(expected);
          },
        ),
        { numRuns: 150 },
      );
    },
  );

  it('is undone by looking for the day', () => {
    fc.assert(
      fc.property(someDaysOff, fc.integer({ min: 1, max: 300 }), (daysOff, days) => {
        const found = dayAfterCounted(daysOff, '2026-06-01', days);
        if (found === null) {
          expect(countedDays(daysOff, '2026-06-01', '2036-05-31')).toBeLessThan(days);
          return;
        }
        expect(countedDays(daysOff, '2026-06-01', found)).toBe(days);
        expect(countedDays(daysOff, '2026-06-01', addDays(found, -1))).toBe(days - 1);
      }),
    );
  });
});

describe('the day after so many counted days', () => {
  it.each<[string, DaysOff, number, string | null]>([
    ['none are over at once', EVERY_DAY, 0, '2026-06-12'],
    ['a part of a day takes the day', EVERY_DAY, 0.5, '2026-06-13'],
    ['over a weekend', WEEKENDS, 1, '2026-06-15'],
    ['over a pause', pausedFor(['2026-06-13', '2026-06-20']), 2, '2026-06-22'],
    ['ten years and no more', EVERY_DAY, 3653, '2036-06-12'],
    ['further than ten years', EVERY_DAY, 3654, null],
    ['in a pause without an end', pausedFor(['2026-06-14', null]), 2, null],
    ['what is no number', EVERY_DAY, Number.NaN, '2026-06-12'],
    ['what has no end', EVERY_DAY, Number.POSITIVE_INFINITY, null],
  ])('%s', (_, daysOff, days, expected) => {
    expect(dayAfterCounted(daysOff, '2026-06-12', days)).toBe(expected);
  });

  it('is none beyond the year 9999', () => {
    expect(dayAfterCounted(EVERY_DAY, '9999-12-30', 1)).toBe('9999-12-31');
    expect(dayAfterCounted(EVERY_DAY, '9999-12-30', 2)).toBeNull();
  });
});
