import { describe, expect, it } from 'vitest';
import { changeWords } from '../../src/ui/change-words';
import { shownMonths } from '../../src/ui/shown-date';

const TODAY = '2026-06-15';

describe('a move of the plan in words', () => {
  it.each([
    [{ what: 'due', before: '2026-10-31', after: '2027-01-15' }, 'due Oct 31 → Jan 15, 2027'],
    [{ what: 'target', before: '300', after: '250' }, 'target 300 → 250'],
    [{ what: 'due', before: '', after: '2026-10-31' }, 'due none → Oct 31'],
  ] as const)('%j', (change, words) => {
    expect(changeWords(change, TODAY)).toBe(words);
  });
});

describe('a range of months', () => {
  it.each([
    ['2027-02-03', '2027-05-01', 'Feb – May 2027'],
    ['2026-11-03', '2027-02-01', 'Nov 2026 – Feb 2027'],
    ['2026-07-03', '2026-09-01', 'Jul – Sep'],
    ['2027-02-03', '2027-02-20', 'Feb 2027'],
    ['2026-07-03', '2026-07-20', 'Jul'],
  ])('from %s to %s', (from, to, words) => {
    expect(shownMonths(from, to, TODAY)).toBe(words);
  });
});
