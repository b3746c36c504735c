import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineChanges, lineEdits } from '../../../src/core/text/line-changes';
import { applyEdits } from '../../../src/core/text/span';
import { fastest } from '../../support/fastest';

describe('the lines that differ', () => {
  it.each([
    ['nothing', 'a\nb\n', 'a\nb\n', []],
    ['a line', 'a\nb\nc\n', 'a\nx\nc\n', [[2, 2, ['b\n'], ['x\n']]]],
    ['a line that went', 'a\nb\nc\n', 'a\nc\n', [[2, 2, ['b\n'], []]]],
    ['a line that came', 'a\nc\n', 'a\nb\nc\n', [[2, 2, [], ['b\n']]]],
    [
      'two places',
      'a\nb\nc\nd\ne\n',
      'x\nb\nc\nd\ne\nf\n',
      [
        [1, 1, ['a\n'], ['x\n']],
        [6, 6, [], ['f\n']],
      ],
    ],
    ['a line break at the end', 'a\nb', 'a\nb\n', [[2, 2, ['b'], ['b\n']]]],
    ['everything', '', 'a\n', [[1, 1, [], ['a\n']]]],
  ])('%s', (_, before, after, changes) => {
    expect(
      lineChanges(before, after).map(({ line, lineAfter, removed, added }) => [
        line,
        lineAfter,
        removed,
        added,
      ]),
    ).toEqual(changes);
  });

  it('as edits make the one text out of the other, whatever they are', () => {
    const texts = fc
      .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 })
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        expect(applyEdits(before, lineEdits(before, after))).toBe(after);
      }),
      { numRuns: 2000 },
    );
  });

  it('are as few as can be', () => {
    const lines = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n'), { maxLength: 8 });
    fc.assert(
      fc.property(lines, lines, (a, b) => {
        const changes = lineChanges(a.join(''), b.join(''));
        const count = changes.reduce((sum, { removed, added }) => sum + removed.length + added.length, 0);
        expect(count).toBe(a.length + b.length - 2 * longestCommon(a, b));
      }),
    );
  });

  it('of two long texts that share nothing take no time', () => {
    const [before, after] = ['a', 'b'].map((letter) =>
      Array.from({ length: 20_000 }, (_, at) => `${letter}${at}\n`).join(''),
    ) as [string, string];
    expect(lineChanges(before, after)).toHaveLength(1);
    expect(fastest(() => lineChanges(before, after), 1000)).toBeLessThan(1000);
  });
});

function longestCommon(a: readonly string[], b: readonly string[]): number {
  const [first, ...rest] = a;
  if (first === undefined || b.length === 0) return 0;
  if (first === b[0]) return 1 + longestCommon(rest, b.slice(1));
  return Math.max(longestCommon(rest, b), longestCommon(a, b.slice(1)));
}
