import { describe, expect, it } from 'vitest';
import type { EditResult } from '../../../src/core/goal/edit-result';
import {
  removeProperty,
  renameProperty,
  setProperties,
  setProperty,
} from '../../../src/core/goal/frontmatter';
import type { PropertyValue } from '../../../src/core/goal/goal';

/** The block after an edit, or the code of the refusal. */
function outcome(result: EditResult): string {
  return result.ok ? result.text.replace(/^---\n/, '').replace(/\n?---\n$/, '') : result.refusal.code;
}
const note = (block: string) => `---\n${block}\n---\n`;

describe('setting a property', () => {
  it.each<[string, string, PropertyValue, string]>([
    // scalars
    ['a: 1', 'a', 2, 'a: 2'],
    ['a: 1   # why', 'a', 'x', 'a: x   # why'],
    ['a: "old"', 'a', 'new', 'a: "new"'],
    ["a: 'old'", 'a', "it's", "a: 'it''s'"],
    ['a: old', 'a', 'a: b', 'a: "a: b"'],
    ['a: "1"', 'a', 5, 'a: 5'],
    ['a:', 'a', 'x', 'a: x'],
    ['a:   # why', 'a', 'x', 'a: x   # why'],
    ['a: 1 # why', 'a', null, 'a: # why'],
    ['a: ~', 'a', null, 'a: ~'],
    ['a: 0x1F', 'a', 31, 'a: 0x1F'],
    ['a : 1', 'a', 2, 'a : 2'],
    ['a:\t1', 'a', 2, 'a:\t2'],
    ['"a b": 1', 'a b', 2, '"a b": 2'],
    ['a: one\n  two\nb: 1', 'a', 'x', 'a: x\nb: 1'],
    ['a: |\n  one\n  two\n\nb: 1', 'a', 'x', 'a: x\n\nb: 1'],
    ['a: | # why\n  one\nb: 1', 'a', 'x', 'a: x # why\nb: 1'],
    ['a: # why\n  one\nb: 1', 'a', 'x', 'a: # why\n  x\nb: 1'],
    ['a: *x\nb: &x 1', 'a', 2, 'unreadable'],
    ['b: &x 1\na: *x', 'a', 2, 'b: &x 1\na: 2'],
    ['a: {{date}}', 'a', '2026-04-05', 'a: 2026-04-05'],
    ['a: [[Note]]', 'a', '[[Note]]', 'a: "[[Note]]"'],
    // lists
    ['a: [x, w]', 'a', ['w', 'z'], 'a: [w, z]'],
    ['a: [ x ]', 'a', ['b, c', 'd]'], 'a: ["b, c", "d]"]'],
    ['a:\n  - x # one\n  - y', 'a', ['x', 'y', 'z'], 'a:\n  - x # one\n  - y\n  - z'],
    ['a:\n- x\n- y\nb: 1', 'a', ['z: 1'], 'a:\n- "z: 1"\nb: 1'],
    ['a:\n    -   x', 'a', ['w', 'z'], 'a:\n    -   w\n    -   z'],
    ['a:\n  - [[X]]\n  - [[Y]]', 'a', ['[[X]]', '[[Y]]'], 'a:\n  - "[[X]]"\n  - "[[Y]]"'],
    ['a: x', 'a', ['x', 'w'], 'a:\n  - x\n  - w'],
    ['a:', 'a', ['x'], 'a:\n  - x'],
    ['a: x # why', 'a', ['x', 'y'], 'a: [x, "y"] # why'],
    ['a:\n  - x\nb: 1', 'a', 'x', 'a: x\nb: 1'],
    ['a: # why\n- x\nb: 1', 'a', 'x', 'a: # why\n x\nb: 1'],
    ['a:\n  - x\nb: 1', 'a', [], 'a: []\nb: 1'],
    ['a:\n  - x\nb: 1', 'a', null, 'a:\nb: 1'],
    // new keys
    ['a: 1', 'b', 'x', 'a: 1\nb: x'],
    ['a: 1\n# end\n', 'b', ['x'], 'a: 1\n# end\n\nb:\n  - x'],
    ['  a: 1', 'b', ['x'], '  a: 1\n  b:\n    - x'],
    ['a: |+\n  x\n', 'b', 1, 'a: |+\n  x\n\nb: 1'],
    ['# only a comment', 'b', 1, '# only a comment\nb: 1'],
    ['a: 1', '__proto__', 'x', 'a: 1\n__proto__: x'],
    // refusals
    ['a: [1', 'a', 2, 'unreadable'],
    ['- a', 'a', 2, 'unreadable'],
    ['a: 1\na: 2', 'a', 2, 'duplicate-key'],
    ['a: 1\na: 2', 'b', 2, 'duplicate-key'],
    ['a: &x 1\nb: *x', 'a', 2, 'anchor-or-tag'],
    ['&k a: 1', 'a', 2, 'anchor-or-tag'],
    ['a: !!str 1', 'a', 2, 'anchor-or-tag'],
    ['a: [&x 1]\nb: *x', 'a', 2, 'anchor-or-tag'],
    ['? a\n: 1', 'a', 2, 'explicit-key'],
    ['{ a: 1 }', 'a', 2, 'flow-root'],
    ['a: 1\n...', 'a', 2, 'document-end'],
    ['a:\n  b: 1', 'a', 2, 'nested-value'],
    ['a: { b: 1 }', 'a', 2, 'nested-value'],
    ['a:\n  - b: 1', 'a', 2, 'nested-value'],
    ['a: 1', 'a', Number.NaN, 'not-exact'],
    ['a: 1', 'a', Infinity, 'not-exact'],
  ])('%j, %s to %j', (block, key, value, expected) =>
    expect(outcome(setProperty(note(block), key, value))).toBe(expected),
  );

  it('adds a block to a note that has none, below a byte order mark, with the line breaks of the note', () => {
    expect(setProperty('# T\n', 'type', 'goal')).toMatchObject({
      ok: true,
      text: '---\ntype: goal\n---\n# T\n',
    });
    expect(setProperty('\uFEFF# T\r\n', 'type', 'goal')).toMatchObject({
      ok: true,
      text: '\uFEFF---\r\ntype: goal\r\n---\r\n# T\r\n',
    });
    expect(setProperty('', 'values', ['a'])).toMatchObject({ ok: true, text: '---\nvalues:\n  - a\n---\n' });
    expect(setProperty('---\n\nA rule.\n\n----\n', 'a', 1)).toMatchObject({
      ok: true,
      text: '---\na: 1\n---\n---\n\nA rule.\n\n----\n',
    });
  });

  it('fills an empty block', () =>
    expect(setProperty('---\n---\nx', 'a', 1)).toMatchObject({ ok: true, text: '---\na: 1\n---\nx' }));

  it('refuses a block that is not closed', () => {
    expect(setProperty('---\na: 1\n# T\n', 'a', 2)).toMatchObject({
      ok: false,
      refusal: { code: 'unreadable' },
    });
  });

  it('to what it is already changes nothing', () => {
    expect(setProperty(note("a: 'x'"), 'a', 'x')).toEqual({ ok: true, text: note("a: 'x'"), edits: [] });
    expect(setProperty(note('a: &x 1\nb: *x'), 'a', 1)).toMatchObject({ ok: true, edits: [] });
  });

  it('says where the obstacle is', () => {
    const text = note('b: 1\na: &x 1');
    expect(setProperty(text, 'a', 2)).toMatchObject({
      refusal: { at: { from: text.indexOf('a:'), to: text.indexOf('a:') + 1 } },
    });
  });
});

describe('setting several properties', () => {
  it('is one edit, with places in the text it began with', () => {
    const text = note('a: 1\nb: 2');
    const result = setProperties(text, [
      ['b', 3],
      ['c', 'x'],
      ['a', 'w'],
      ['d', null],
      ['b', 4],
    ]);
    expect(outcome(result)).toBe('a: w\nb: 4\nc: x\nd:');
    expect(result.ok && result.edits.every(({ from, to }) => from >= 4 && to <= text.length)).toBe(true);
  });

  it('is refused as a whole when one of them is', () => {
    expect(
      outcome(
        setProperties(note('a: 1\nb: !!str 2'), [
          ['a', 3],
          ['b', 4],
        ]),
      ),
    ).toBe('anchor-or-tag');
  });

  it('of none changes nothing', () =>
    expect(setProperties('x', [])).toEqual({ ok: true, text: 'x', edits: [] }));
});

describe('removing a property', () => {
  it.each([
    ['a: 1\nb: 2', 'a', 'b: 2'],
    ['a: 1\nb: 2', 'b', 'a: 1'],
    ['a: 1', 'a', ''],
    ['# above\na: 1 # beside\n# below\nb: 2', 'a', '# above\n# below\nb: 2'],
    ['a:\n  - x\n  # inside\n  - y # last\n\nb: 2', 'a', '\nb: 2'],
    ['a: |\n  x\n\n  y\nb: 2', 'a', 'b: 2'],
    ['a: [x,\n  y]\nb: 2', 'a', 'b: 2'],
    ['a:\n  b: 1\nc: 2', 'a', 'c: 2'],
    ['a: |+\n  x\nb: 1\n\nc: 2', 'b', 'not-exact'],
    ['a: &x 1\nb: *x', 'a', 'anchor-or-tag'],
    ['? a\n: 1', 'a', 'explicit-key'],
    ['a: 1', 'b', 'key-missing'],
    ['{ a: 1 }', 'a', 'flow-root'],
  ])('of %j, %s', (block, key, expected) => expect(outcome(removeProperty(note(block), key))).toBe(expected));

  it('from a note without properties is refused', () =>
    expect(outcome(removeProperty('x', 'a'))).toBe('no-frontmatter'));
});

describe('renaming a property', () => {
  it.each([
    ['traget: 3 # km', 'traget', 'target', 'target: 3 # km'],
    ['"a b": 1', 'a b', 'c', 'c: 1'],
    ['a: &x 1\nb: *x', 'a', 'c', 'c: &x 1\nb: *x'],
    ['a:\n  - x', 'a', 'c: d', '"c: d":\n  - x'],
    ['a: 1', 'a', 'yes', '"yes": 1'],
    ['a: 1', 'a', 'a', 'a: 1'],
    ['a: 1\nb: 2', 'a', 'b', 'key-exists'],
    ['a: 1', 'x', 'b', 'key-missing'],
    ['? a\n: 1', 'a', 'b', 'explicit-key'],
  ])('of %j, %s to %s', (block, from, to, expected) =>
    expect(outcome(renameProperty(note(block), from, to))).toBe(expected),
  );
});
