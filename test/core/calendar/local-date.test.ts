import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  isLocalDate,
  localDateOf,
  startOfMonth,
  startOfWeek,
  weekdayOf,
} from '../../../src/core/calendar/local-date';

const home = process.env['TZ'];
const zones = [
  ['Pacific/Pago_Pago', 660],
  ['UTC', 0],
  ['Pacific/Kiritimati', -840],
  ['America/Los_Angeles', null],
  ['Europe/Berlin', null],
  // Midnight does not exist on some days here.
  ['America/Sao_Paulo', null],
] as const;

describe.each(zones)('days in %s', (zone, minutesBehind) => {
  beforeAll(() => {
    process.env['TZ'] = zone;
  });
  afterAll(() => {
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
  });

  it('are those of this zone', () => {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    if (minutesBehind !== null) expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(minutesBehind);
  });

  it.each([
    ['2026-01-05', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['1900-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-5', false],
    ['2026-01-05T10:00', false],
    ['0001-01-01', true],
    ['2018-11-04', true], // began at 1 am in São Paulo
    ['２０２６-01-05', false],
    ['', false],
  ])('%j is a day: %s', (text, expected) => expect(isLocalDate(text)).toBe(expected));

  it('are the local day of a moment, from the first minute to the last', () => {
    expect(localDateOf(new Date(2026, 0, 5, 0, 0))).toBe('2026-01-05');
    expect(localDateOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });

  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-01-01', 365, '2027-01-01'],
    ['2018-11-03', 1, '2018-11-04'],
  ])('%s plus %i days is %s', (date, days, expected) => expect(addDays(date, days)).toBe(expected));

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('%s plus %i months is %s', (date, months, expected) => expect(addMonths(date, months)).toBe(expected));

  it('are as far apart as they are on the calendar, whatever the clocks did between', () => {
    expect(daysBetween('2026-01-01', '2026-01-03')).toBe(2);
    expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31);
    expect(daysBetween('2026-01-03', '2026-01-01')).toBe(-2);
  });

  it('have the weekday of the calendar', () => {
    expect(weekdayOf('2026-06-15')).toBe(1);
    expect(startOfWeek('2026-06-17', 1)).toBe('2026-06-15');
    expect(startOfWeek('2026-06-15', 1)).toBe('2026-06-15');
    expect(startOfWeek('2026-06-17', 0)).toBe('2026-06-14');
    expect(startOfMonth('2026-06-17')).toBe('2026-06-01');
  });

  it('come back after going away', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const there = addDays(date, days);
        expect(isLocalDate(there)).toBe(true);
        expect(addDays(there, -days)).toBe(date);
        expect(daysBetween(date, there)).toBe(days);
      }),
      { numRuns: 300 },
    );
  });
});
