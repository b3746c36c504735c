import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, positionAt } from '../../../src/core/text/span';

describe('applying edits', () => {
  it.each([
    ['replaces', 'a b', [{ from: 2, to: 3, insert: 'c' }], 'a c'],
    ['inserts', 'ab', [{ from: 1, to: 1, insert: '-' }], 'a-b'],
    ['deletes', 'abc', [{ from: 1, to: 2, insert: '' }], 'ac'],
    [
      'takes edits in any order',
      'abc',
      [
        { from: 2, to: 3, insert: 'C' },
        { from: 0, to: 1, insert: 'A' },
      ],
      'AbC',
    ],
    [
      'keeps the order of insertions at one place',
      '|',
      [
        { from: 0, to: 0, insert: '1' },
        { from: 0, to: 0, insert: '2' },
      ],
      '12|',
    ],
    [
      'inserts before a replacement at the same place',
      'ab',
      [
        { from: 0, to: 1, insert: 'X' },
        { from: 0, to: 0, insert: '>' },
      ],
      '>Xb',
    ],
    ['does nothing without edits', 'a', [], 'a'],
    ['counts a surrogate pair as two', '😀b', [{ from: 2, to: 3, insert: 'c' }], '😀c'],
  ])('%s', (_, text, edits, expected) => expect(applyEdits(text, edits)).toBe(expected));

  it.each([
    [
      'overlap',
      [
        { from: 0, to: 2, insert: '' },
        { from: 1, to: 3, insert: '' },
      ],
    ],
    ['lie behind the end', [{ from: 2, to: 9, insert: '' }]],
    ['run backwards', [{ from: 2, to: 1, insert: '' }]],
  ])('throws when edits %s: that is a bug of the caller', (_, edits) =>
    expect(() => applyEdits('abc', edits)).toThrow(RangeError),
  );

  it('keeps every character outside of the edits', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), fc.string(), (text, a, b, insert) => {
        const [from = 0, to = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        expect(applyEdits(text, [{ from, to, insert }])).toBe(text.slice(0, from) + insert + text.slice(to));
      }),
    );
  });
});

describe('the line and column of a place', () => {
  it.each([
    ['', 0, 1, 1],
    ['ab\ncd', 0, 1, 1],
    ['ab\ncd', 2, 1, 3],
    ['ab\ncd', 3, 2, 1],
    ['ab\ncd', 5, 2, 3],
    ['a\r\nb', 2, 1, 3],
    ['a\r\nb', 3, 2, 1],
    ['\n\n\n', 3, 4, 1],
    ['ab', 99, 1, 3],
    ['ab', -1, 1, 1],
  ])('%j at %i is line %i, column %i', (text, offset, line, column) =>
    expect(positionAt(text, offset)).toEqual({ line, column }),
  );
});
