import { describe, expect, it } from 'vitest';
import { hitRateOf, missesInARow } from '../../../src/core/progress/hit-rate';
import type { HabitRecord, Outcome } from '../../../src/core/progress/habit-periods';

const OUTCOME = { m: 'met', x: 'missed', f: 'frozen', '-': 'rest', '?': 'open' } as const;
const outcomesOf = (text: string): readonly Outcome[] =>
  [...text].map((letter) => OUTCOME[letter as keyof typeof OUTCOME]);
/** A weekly habit, one letter a week: met, missed (x), frozen, rest (-), open (?). A `!` at the end: the last week is not over. */
const record = (text: string, freezes: number | null = null): HabitRecord => ({
  period: 'week',
  outcomes: outcomesOf(text.replace('!', '')),
  now: /[?!]$/.test(text) ? { done: 0, wanted: 1 } : null,
  freezes,
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
      expect(hitRateOf(record(text))).toMatchObject({
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
    expect(hitRateOf(null)).toBeNull();
  });
  it('counts misses in a row across rests', () => {
    expect(missesInARow(['met', 'missed', 'rest', 'missed', 'open'])).toBe(2);
    expect(missesInARow(['missed', 'met', 'open'])).toBe(0);
  });
});

describe('freezes', () => {
  it.each([
    ['mfm?', 2, 2 / 3, 3, 1, 2],
    ['mfx?', 2, 1 / 3, 3, 1, 0],
    ['mmf?', 1, 2 / 3, 3, 1, 2],
    ['ff?', 5, 0, 2, 2, 0],
    ['m?', 1, 1, 1, 0, 1],
  ])(
    'of "%s" with %s: hit rate %s of %s, %s used, streak %s',
    (text, freezes, value, due, frozen, streak) => {
      expect(hitRateOf(record(text, freezes))).toMatchObject({
        value,
        due,
        frozen,
        freezesLeft: freezes - frozen,
        streak,
        bestStreak: Math.max(streak, text.startsWith('mf') ? 1 : 0),
      });
    },
  );
  it('are nobody’s business when the goal has none', () => {
    expect(hitRateOf(record('mx?'))?.freezesLeft).toBeNull();
    expect(hitRateOf(record('mx?', 0))?.freezesLeft).toBe(0);
  });
  it('leave a miss a miss: never twice', () => {
    expect(hitRateOf(record('mmf?', 1))?.missedLast).toBe(true);
    expect(missesInARow(['met', 'frozen', 'missed', 'open'])).toBe(2);
  });
});

describe('the trend', () => {
  it.each([
    ['fewer than eight that were due', 'mmmmmmm?', null],
    ['eight, rests between them', 'xxmm-mm-mm-?', { last: 1, before: 0.5 }],
    ['the last eight of more', 'xxxxmmxxmmmm?', { last: 1, before: 0.5 }],
    ['frozen ones are missed', 'mmmmfmmm?', { last: 0.75, before: 1 }],
    ['the open one does not count', 'mmmmxxxx?', { last: 0, before: 1 }],
    ['nor does it when it is met already', 'mmmmxxxxm!', { last: 0, before: 1 }],
    ['it counts when it is over', 'mmmmxxxxm', { last: 0.25, before: 0.75 }],
  ])('%s', (_, text, trend) => {
    expect(hitRateOf(record(text))?.trend).toEqual(trend);
  });
});
