/** Reads the parts of a query, and notes what it does not understand. In: trees of YAML, the words that exist. Out: known words; problems. */
import type { YamlMap, YamlTree } from '../goal/yaml-tree';
import { nearest } from '../text/nearest';
import { positionAt, type Span } from '../text/span';
import { FILTER_KEYS, type QueryProblem } from './goals-query';
import { itemsOf, wordOf } from './query-words';

export interface QueryReader {
  /** In the order in which they were met. */
  readonly problems: QueryProblem[];
  /** Always null, so that a value can be read or noted in one expression. */
  readonly note: (
    code: QueryProblem['code'],
    at: Span,
    word: string,
    rest?: Partial<Pick<QueryProblem, 'key' | 'meant' | 'choices' | 'detail'>>,
  ) => null;
  /** The values by key; what is unknown, empty or there twice is noted. */
  readonly valuesIn: <Key extends string>(
    map: YamlMap,
    keys: readonly Key[],
  ) => Partial<Record<Key, YamlTree>>;
  /** One of the words; null when nothing is asked or the word is not known, which is noted. */
  readonly oneOf: <Word extends string>(
    key: string,
    tree: YamlTree | undefined,
    words: readonly Word[],
  ) => Word | null;
  readonly someOf: <Word extends string>(
    key: string,
    tree: YamlTree | undefined,
    words: readonly Word[],
  ) => readonly Word[];
  /** Any words. */
  readonly textsOf: (key: string, tree: YamlTree | undefined) => readonly string[];
}

/** @param text the whole query, for the lines of its problems */
export function queryReader(text: string): QueryReader {
  const problems: QueryProblem[] = [];

  const note: QueryReader['note'] = (code, { from, to }, word, rest) => {
    const { line } = positionAt(text, from);
    problems.push({ key: '', meant: null, choices: [], detail: '', ...rest, code, word, line, from, to });
    return null;
  };

  const noteUnknown = (key: string, at: Span, keys: readonly string[]) => {
    const isFiltering = keys.includes(FILTER_KEYS[0]);
    if (!isFiltering && FILTER_KEYS.some((each) => each === key)) note('belongs-in-filter', at, key);
    else note('unknown-key', at, key, { meant: nearest(key, keys), choices: keys });
  };

  const oneOf: QueryReader['oneOf'] = (key, tree, words) => {
    if (tree === undefined) return null;
    const said = wordOf(tree);
    if (said === null) return note('not-one-value', tree, key, { choices: words });
    const known = words.find((word) => word.toLowerCase() === said.toLowerCase());
    return known ?? note('unknown-value', tree, said, { key, meant: nearest(said, words), choices: words });
  };

  return {
    problems,
    note,
    oneOf,
    valuesIn(map, keys) {
      const found: Partial<Record<(typeof keys)[number], YamlTree>> = {};
      for (const { key, keySpan, value } of map.entries) {
        const known = keys.find((each) => each === key);
        if (known === undefined) noteUnknown(key, keySpan, keys);
        else if (found[known] !== undefined) note('twice', keySpan, key);
        else if (value.kind === 'value' && value.value === null) note('no-value', keySpan, key);
        else found[known] = value;
      }
      return found;
    },
    someOf: (key, tree, words) => itemsOf(tree).flatMap((item) => oneOf(key, item, words) ?? []),
    textsOf: (key, tree) =>
      itemsOf(tree).flatMap((item) => wordOf(item) ?? note('not-one-value', item, key) ?? []),
  };
}
