import { describe, expect, it } from 'vitest';
import { readYamlTree, type YamlTree } from '../../../src/core/goal/yaml-tree';

/** The tree with the text at each place instead of the place. */
function shown(text: string) {
  const read = readYamlTree(text);
  if (!read.ok) return read.problem.code;
  const of = (tree: YamlTree): unknown => {
    if (tree.kind === 'map')
      return Object.fromEntries(
        tree.entries.map(({ key, keySpan, value }) => [
          text.slice(keySpan.from, keySpan.to),
          [key, of(value)],
        ]),
      );
    return tree.kind === 'list' ? tree.items.map(of) : [tree.value, text.slice(tree.from, tree.to)];
  };
  return of(read.map);
}

describe('YAML as a tree with places', () => {
  it.each([
    ['', {}],
    ['# nothing\n', {}],
    ['a: 1', { a: ['a', [1, '1']] }],
    ['"a": "x y" # why', { '"a"': ['a', ['x y', '"x y"']] }],
    [
      'a:\n  b: [x, 2]\n',
      {
        a: [
          'a',
          {
            b: [
              'b',
              [
                ['x', 'x'],
                [2, '2'],
              ],
            ],
          },
        ],
      },
    ],
    ['a:\n', { a: ['a', [null, '']] }],
    ['a: [[Note]]', { a: ['a', [[['Note', 'Note']]]] }],
    ['a: &x 1\nb: *x', { a: ['a', [1, '1']], b: ['b', [1, '*x']] }],
    ['a: "', 'yaml-syntax'],
    ['- a', 'not-a-mapping'],
    ['a: 1\na: 2', 'duplicate-key'],
    ['a: 1\n---\nb: 2', 'yaml-syntax'],
  ])('%j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
