/**
 * What can be typed next in a block ```` ```goals ````. In: its text and where one types. Out: keys or values that go there.
 * Whether the cursor is in such a block, and how this is shown, is the caller's job.
 */
import {
  FILTER_KEYS,
  type FilterKey,
  GOAL_VIEWS,
  QUERY_GROUPS,
  QUERY_KEYS,
  QUERY_SORTS,
  QUERY_VIEWS,
  type QueryKey,
  STATUS_WORDS,
} from '../query/goals-query';
import { LEVEL_WORDS } from '../query/parse-query';
import type { Completion, Completions } from './completion';
import { offered } from './offered';
import { type CompletionBasis, valuesOf } from './property-values';

/** A key at the start of a line or indented. */
const KEY = /^([ \t]{0,20})([a-z]{0,30})$/i;
const VALUE = /^([ \t]{0,20})([a-z]{1,30}):[ \t]+(?:\[(?!\[)(?:[^\]]{0,200},)?[ \t]*)?([^\],]{0,200})$/i;
const ITEM = /^[ \t]{0,20}-[ \t]+(.{0,200})$/;
const HEAD = /^([ \t]{0,20})([a-z]{1,30}):[ \t]*$/i;

export type QueryKeyDetails = Readonly<Record<QueryKey | FilterKey, string>>;

/**
 * Keys and values that fit at `offset`; null when there is nothing to offer.
 * @param block what stands between the fences
 * @example completeQuery('sort: d', 7, basis, details)?.options[0]?.insert // => 'due'
 * @example completeQuery('filter:\n  fr', 12, basis, details)?.options[0]?.insert // => 'framework: '
 */
export function completeQuery(
  block: string,
  offset: number,
  basis: CompletionBasis,
  details: QueryKeyDetails,
): Completions | null {
  const from = block.lastIndexOf('\n', offset - 1) + 1;
  const end = block.indexOf('\n', offset);
  if (!/^[ \t]*\]?[ \t]*\r?$/.test(block.slice(offset, end === -1 ? block.length : end))) return null;
  const typed = block.slice(from, offset);
  const above = block.slice(0, from).split('\n').slice(0, -1);
  const key = KEY.exec(typed);
  if (key !== null) {
    const [, indent = '', word = ''] = key;
    const isInFilter = indent !== '' && headAbove(above, indent)?.key === 'filter';
    if (indent !== '' && !isInFilter) return null;
    const there = new Set(block.split('\n').map((line) => /^[ \t]*([a-z]{1,30}):/.exec(line)?.[1]));
    const keys: readonly (QueryKey | FilterKey)[] = isInFilter ? FILTER_KEYS : QUERY_KEYS;
    const all = keys
      .filter((each) => !there.has(each))
      .map((each) => ({ insert: insertOf(each), label: each, detail: details[each] }));
    return offered(word, offset, all);
  }
  const [, , name, query] = VALUE.exec(typed) ?? [];
  const item = ITEM.exec(typed)?.[1];
  const of = name ?? (item === undefined ? undefined : headAbove(above, null)?.key);
  const words = query ?? item;
  return of === undefined || words === undefined ? null : offered(words, offset, choicesOf(of, block, basis));
}

function insertOf(key: QueryKey | FilterKey): string {
  return key === 'filter' ? 'filter:\n  ' : `${key}: `;
}

/** The nearest key above without a value that is indented less (for a key), or that heads the list (for an item: null). */
function headAbove(above: readonly string[], indent: string | null): { readonly key: string } | null {
  for (const line of [...above].reverse()) {
    const [, before = '', key] = HEAD.exec(line.replace(/\r$/, '')) ?? [];
    if (key !== undefined && (indent === null || before.length < indent.length)) return { key };
    if (indent === null && !ITEM.test(`${line} `)) return null;
    if (indent !== null && !/^[ \t]/.test(line) && line.trim() !== '') return null;
  }
  return null;
}

function choicesOf(key: string, block: string, basis: CompletionBasis): readonly Completion[] {
  switch (key) {
    case 'view':
      return words(/^goal:/m.test(block) ? GOAL_VIEWS : QUERY_VIEWS);
    case 'sort':
      return words(QUERY_SORTS);
    case 'group':
      return words(QUERY_GROUPS);
    case 'health':
      return words(LEVEL_WORDS);
    case 'status':
      return [...valuesOf('status', basis), ...words(STATUS_WORDS)];
    case 'framework':
      return valuesOf('framework', basis);
    case 'value':
      return valuesOf('values', basis);
    case 'goal':
    case 'parent':
      return [...words(['this']), ...valuesOf('parent', basis)];
    default:
      return [];
  }
}

function words(all: readonly string[]): readonly Completion[] {
  return all.map((word) => ({ insert: word, label: word, detail: '' }));
}
