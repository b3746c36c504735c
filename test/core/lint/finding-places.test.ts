import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/lint/finding';
import { findingPlaces, placeFrom } from '../../../src/core/lint/finding-places';

const at = (from: number, to: number, rule = 'a/b'): Finding => ({
  rule,
  severity: 'warning',
  message: rule,
  from,
  to,
  fixes: [],
});

describe('places of findings', () => {
  it('are each there once, in the order of the note, with all that is found there', () => {
    const places = findingPlaces([at(9, 12), at(2, 4, 'x/1'), at(2, 4, 'x/2'), at(2, 8)]);
    expect(places.map(({ from, to, findings }) => [from, to, findings.length])).toEqual([
      [2, 4, 2],
      [2, 8, 1],
      [9, 12, 1],
    ]);
  });

  const places = [
    { from: 2, to: 4 },
    { from: 2, to: 8 },
    { from: 9, to: 9 },
  ];
  it.each([
    ['the start of the note', [0, 0], 0, 2],
    ['the first', [2, 4], 1, 2],
    ['the second', [2, 8], 2, 0],
    ['the last', [9, 9], 0, 1],
    ['inside one', [5, 5], 2, 1],
    ['the end of the note', [20, 20], 0, 2],
  ] as const)('are gone to from %s, around the ends', (_name, [from, to], next, previous) => {
    expect(placeFrom(places, { from, to }, 'next')).toBe(next);
    expect(placeFrom(places, { from, to }, 'previous')).toBe(previous);
  });

  it('are nowhere when nothing is found', () => {
    expect(placeFrom([], { from: 0, to: 0 }, 'next')).toBe(-1);
  });
});
