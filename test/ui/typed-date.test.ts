import { describe, expect, it } from 'vitest';
import { typedDate } from '../../src/ui/typed-date';

// a Monday
const TODAY = '2026-06-15';

describe('a date as people type it', () => {
  it.each([
    ['2027-03-31', '2027-03-31'],
    ['next Friday', '2026-06-26'],
    ['in 3 months', '2026-09-15'],
    ['tomorrow', '2026-06-16'],
    ['31 March', '2027-03-31'],
    [' 2026-06-20 ', '2026-06-20'],
  ])('%s is %s', (typed, day) => {
    expect(typedDate(typed, TODAY)).toBe(day);
  });

  it.each(['', 'soon', '2026-02-31x', 'x'.repeat(40_000)])('%.20s is none', (typed) => {
    expect(typedDate(typed, TODAY)).toBeNull();
  });
});
