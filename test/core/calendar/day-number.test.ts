import { addDays as addDaysOf, differenceInCalendarDays, getDay } from 'date-fns';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayNumber, dayOfNumber } from '../../../src/core/calendar/day-number';
import { addDays, daysBetween, localDateOf, weekdayOf } from '../../../src/core/calendar/local-date';

const noon = fc
  .tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 0, max: 11 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => new Date(year, month, day, 12));

it('days are counted as the calendar of date-fns counts them', () => {
  fc.assert(
    fc.property(noon, noon, fc.integer({ min: -40_000, max: 40_000 }), (a, b, days) => {
      const [from, to] = [localDateOf(a), localDateOf(b)];
      expect(daysBetween(from, to)).toBe(differenceInCalendarDays(b, a));
      expect(addDays(from, days)).toBe(localDateOf(addDaysOf(a, days)));
      expect(weekdayOf(from)).toBe(getDay(a));
    }),
  );
});

it('a day and its number lead to one another, for every year that four digits can write', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (number) => {
      const day = dayOfNumber(number);
      expect(day === null ? null : dayNumber(day)).toBe(number);
    }),
  );
  expect([dayOfNumber(0), dayOfNumber(-719_528), dayOfNumber(2_932_896)]).toEqual([
    '1970-01-01',
    '0000-01-01',
    '9999-12-31',
  ]);
  expect([dayOfNumber(-719_529), dayOfNumber(2_932_897)]).toEqual([null, null]);
});
