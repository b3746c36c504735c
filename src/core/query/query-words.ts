/** What a person means by a value of YAML in a query. In: a tree. Out: words, links, lists of them. */
import type { YamlTree } from '../goal/yaml-tree';
import type { QueryNote } from './goals-query';

/** The items of a list, or the one value; `[[Note]]` without quotes, which YAML takes for a list in a list, is one value. */
export function itemsOf(tree: YamlTree | undefined): readonly YamlTree[] {
  if (tree === undefined) return [];
  return tree.kind === 'list' && wordOf(tree) === null ? tree.items : [tree];
}

/** A text or a number as words, trimmed; null when it is something else, or nothing. */
export function wordOf(tree: YamlTree): string | null {
  if (tree.kind === 'list') {
    const [inner, ...more] = tree.items;
    if (inner?.kind !== 'list' || more.length > 0) return null;
    const [name, ...others] = inner.items;
    const word = name === undefined || others.length > 0 ? null : wordOf(name);
    return word === null ? null : `[[${word}]]`;
  }
  if (tree.kind === 'map') return null;
  const { value } = tree;
  const word = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  return word === '' ? null : word;
}

/** @example noteOf('[[Run 5 km|running]]') // => { kind: 'note', target: 'Run 5 km' } */
export function noteOf(word: string): QueryNote {
  return word.toLowerCase() === 'this' ? { kind: 'this' } : { kind: 'note', target: bareTarget(word) };
}

/** `[[Note#part|shown]]` without what is around the name. */
export function bareTarget(word: string): string {
  const inside = /^\[\[(.{1,1000})\]\]$/.exec(word)?.[1];
  return inside === undefined ? word : (inside.split(/[|#]/, 1)[0] ?? inside).trim();
}
