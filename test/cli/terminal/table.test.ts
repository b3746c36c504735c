import { describe, expect, it } from 'vitest';
import type { Paint } from '../../../src/cli/terminal/paint.mts';
import { table, wrapWords } from '../../../src/cli/terminal/table.mts';

const plain: Paint = (_, text) => text;

describe('a table', () => {
  it('lines columns up by what is seen, not by code units', () => {
    const rows = [
      [{ text: 'a' }, { text: 'x' }],
      [{ text: '花を' }, { text: 'x' }],
      [{ text: 'e\u0301' }, { text: 'x' }],
      [{ text: '👩‍👩‍👧' }, { text: 'x' }],
    ];
    expect(table(rows, { paint: plain, columns: null, wrap: 1 })).toEqual([
      'a     x',
      '花を  x',
      'e\u0301     x',
      '👩‍👩‍👧    x',
    ]);
  });

  it('leaves a column out that is empty everywhere', () => {
    expect(
      table([[{ text: 'a' }, { text: '' }, { text: 'b' }]], { paint: plain, columns: null, wrap: 2 }),
    ).toEqual(['a  b']);
  });

  it('aligns numbers to the right', () => {
    const rows = [
      [{ text: '5%', align: 'right' as const }, { text: 'x' }],
      [{ text: '100%', align: 'right' as const }, { text: 'x' }],
    ];
    expect(table(rows, { paint: plain, columns: null, wrap: 1 })).toEqual(['  5%  x', '100%  x']);
  });

  it('wraps one column so that rows fit, and keeps the others where they were', () => {
    const rows = [[{ text: 'place' }, { text: 'one two three four five six seven' }, { text: 'rule' }]];
    expect(table(rows, { paint: plain, columns: 40, wrap: 1, indent: 2 })).toEqual([
      '  place  one two three four five    rule\n         six seven',
    ]);
  });

  it('takes the paint outside its reckoning', () => {
    const marked: Paint = (_, text) => `<${text}>`;
    const rows = [
      [{ text: 'a', style: 'red' as const }, { text: 'b' }],
      [{ text: 'long' }, { text: 'b' }],
    ];
    expect(table(rows, { paint: marked, columns: null, wrap: 1 })).toEqual(['<a>     b', 'long  b']);
  });
});

describe('wrapping', () => {
  it.each([
    ['', 10, ['']],
    ['one two three', 7, ['one two', 'three']],
    ['unbreakable word', 4, ['unbreakable', 'word']],
    ['花を 育てる', 5, ['花を', '育てる']],
  ])('%j at %i is %j', (text, width, lines) => {
    expect(wrapWords(text, width)).toEqual(lines);
  });
});
