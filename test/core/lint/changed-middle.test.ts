import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/core/text/span';
import { changedMiddle } from '../../../src/core/lint/changed-middle';

describe('changedMiddle', () => {
  it.each([
    ['a b c', 'a x c', [{ from: 2, to: 3, insert: 'x' }]],
    ['aa', 'aaa', [{ from: 2, to: 2, insert: 'a' }]],
    ['aaa', 'a', [{ from: 1, to: 3, insert: '' }]],
    ['same', 'same', []],
    ['', 'new', [{ from: 0, to: 0, insert: 'new' }]],
  ])('makes %j into %j', (before, after, edits) => {
    expect(changedMiddle(before, after)).toEqual(edits);
  });

  it('always leads from the one text to the other', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n') });
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applyEdits(before, changedMiddle(before, after))).toBe(after);
      }),
    );
  });
});
