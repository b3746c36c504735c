import { describe, expect, it } from 'vitest';
import { pastDay } from '../../../src/core/calendar/past-day';

/** A Wednesday. */
const TODAY = '2026-06-17';

describe('pastDay', () => {
  it.each([
    ['', '2026-06-17'],
    [' Today ', '2026-06-17'],
    ['yesterday', '2026-06-16'],
    ['day before yesterday', '2026-06-15'],
    ['3 days ago', '2026-06-14'],
    ['-1', '2026-06-16'],
    ['mon', '2026-06-15'],
    ['Wednesday', '2026-06-17'],
    ['last wed', '2026-06-10'],
    ['last monday', '2026-06-15'],
    ['thu', '2026-06-11'],
    ['2026-06-14', '2026-06-14'],
    ['14 June 2026', '2026-06-14'],
    ['12 June', '2026-06-12'],
    ['June 12', '2026-06-12'],
    ['24 December', '2025-12-24'],
    ['12.6.', '2026-06-12'],
    ['24.12', '2025-12-24'],
    ['29 February', '2024-02-29'],
    ['2026-12-24', '2026-12-24'],
    ['03/04/2026', null],
    ['2026-02-30', null],
    ['tomorrow', null],
    ['soon', null],
  ])('takes “%s” as %s', (typed, date) => {
    expect(pastDay(typed, TODAY)).toBe(date);
  });
});
