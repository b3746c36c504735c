import { describe, expect, it } from 'vitest';
import { daysOfRhythm, parseReviewRhythm } from '../../../src/core/goal/review-rhythm';

describe('a review rhythm', () => {
  it.each([
    ['weekly', 'weekly'],
    [' Monthly ', 'monthly'],
    ['quarterly', 'quarterly'],
    ['yearly', 'yearly'],
    [14, 14],
    ['14', 14],
    ['14 days', 14],
    ['every 10 days', 10],
    [0, null],
    [-7, null],
    [1.5, null],
    [4000, null],
    ['often', null],
    [true, null],
    [null, null],
    [undefined, null],
    [['monthly'], null],
  ])('%j is read as %j', (value, expected) => expect(parseReviewRhythm(value)).toBe(expected));

  it('is so many days long', () => {
    expect((['weekly', 'monthly', 'quarterly', 'yearly', 10] as const).map(daysOfRhythm)).toEqual([
      7, 30, 91, 365, 10,
    ]);
  });
});
