/** Reads the query of a block in a note. In: its text, a person's words for the statuses. Out: a query, or every problem with its line. */
import { LEVEL_FILTERS, SORTS, STATUSES } from '../dashboard/dashboard-view';
import type { Status } from '../goal/goal';
import type { GoalSchema } from '../goal/schema';
import { readYamlTree, type YamlMap, type YamlTree } from '../goal/yaml-tree';
import { nearest } from '../text/nearest';
import { positionAt, type Span } from '../text/span';
import {
  FILTER_KEYS,
  type FilterKey,
  GOAL_VIEWS,
  type GoalsQuery,
  QUERY_GROUPS,
  QUERY_KEYS,
  QUERY_SORTS,
  QUERY_VIEWS,
  type QueryKey,
  type QueryNote,
  type QueryProblem,
  STATUS_WORDS,
} from './goals-query';

export type ParsedQuery =
  | { readonly ok: true; readonly query: GoalsQuery }
  | { readonly ok: false; readonly problems: readonly QueryProblem[] };

const FRAMEWORK_WORDS = ['smart', 'pact'] as const;
export const LEVEL_WORDS = LEVEL_FILTERS.filter((level) => level !== 'all');
/** Without `status`: what one works on. */
const ACTIVE: readonly Status[] = ['active'];
const OPEN: readonly Status[] = ['active', 'idea', 'paused'];

/**
 * Read a query. Nothing at all asks for the active goals as cards. Every problem is told at once, in the order of the text.
 * @example parseQuery('sort: due\nlimit: 5', DEFAULT_SCHEMA) // => { ok: true, query: { sort: 'due', limit: 5, … } }
 * @example parseQuery('veiw: table', DEFAULT_SCHEMA) // => { ok: false, problems: [{ code: 'unknown-key', meant: 'view', line: 1, … }] }
 */
export function parseQuery(text: string, { statusValues }: Pick<GoalSchema, 'statusValues'>): ParsedQuery {
  const problems: QueryProblem[] = [];
  const note = (code: QueryProblem['code'], at: Span, word: string, rest: Partial<QueryProblem> = {}): null => {
    const { line } = positionAt(text, at.from);
    problems.push({ key: '', meant: null, choices: [], detail: '', ...rest, code, word, line, from: at.from, to: at.to });
    return null;
  };

  const read = readYamlTree(text);
  if (!read.ok) {
    const { code, message, from, to } = read.problem;
    const known = { 'duplicate-key': 'twice', 'not-a-mapping': 'not-a-mapping' } as const;
    const isKnown = code === 'duplicate-key' || code === 'not-a-mapping';
    const detail = /^The properties [^:]{0,40}: (.*)$/.exec(message)?.[1] ?? '';
    note(isKnown ? known[code] : 'yaml', read.problem, text.slice(from, to), { detail });
    return { ok: false, problems };
  }

  /** The values by key; what is unknown or there twice is noted. */
  function valuesIn<Key extends string>(map: YamlMap, keys: readonly Key[]): Partial<Record<Key, YamlTree>> {
    const found: Partial<Record<Key, YamlTree>> = {};
    for (const { key, keySpan, value } of map.entries) {
      const known = keys.find((each) => each === key);
      if (known === undefined) noteUnknown(key, keySpan, keys);
      else if (found[known] !== undefined) note('twice', keySpan, key);
      else if (value.kind === 'value' && value.value === null) note('no-value', keySpan, key);
      else found[known] = value;
    }
    return found;
  }

  function noteUnknown(key: string, at: Span, keys: readonly string[]): void {
    const inFilter = !keys.includes(FILTER_KEYS[0]) && FILTER_KEYS.some((each) => each === key);
    if (inFilter) note('belongs-in-filter', at, key);
    else note('unknown-key', at, key, { meant: nearest(key, keys), choices: keys });
  }

  function oneOf<Word extends string>(key: string, tree: YamlTree, words: readonly Word[]): Word | null {
    const said = wordOf(tree);
    if (said === null) return note('not-one-value', tree, key, { choices: words });
    const known = words.find((word) => word.toLowerCase() === said.toLowerCase());
    return known ?? note('unknown-value', tree, said, { key, meant: nearest(said, words), choices: words });
  }

  function someOf<Word extends string>(key: string, tree: YamlTree | undefined, words: readonly Word[]): readonly Word[] {
    return itemsOf(tree).flatMap((item) => oneOf(key, item, words) ?? []);
  }

  function textsOf(key: string, tree: YamlTree | undefined): readonly string[] {
    return itemsOf(tree).flatMap((item) => wordOf(item) ?? note('not-one-value', item, key) ?? []);
  }

  function statusesOf(tree: YamlTree | undefined): readonly Status[] {
    if (tree === undefined) return ACTIVE;
    const words = [...new Set<string>([...Object.values(statusValues), ...STATUSES, ...STATUS_WORDS])];
    return someOf('status', tree, words).flatMap((word) => {
      // a person's own words come first: they may call another status `open`
      const own = STATUSES.find((status) => statusValues[status].toLowerCase() === word.toLowerCase());
      if (own !== undefined) return own;
      if (word === 'all') return STATUSES;
      return word === 'open' ? OPEN : STATUSES.filter((status) => status === word);
    });
  }

  const keys = valuesIn<QueryKey>(read.map, QUERY_KEYS);
  const { filter } = keys;
  if (filter !== undefined && filter.kind !== 'map') note('not-a-filter', filter, 'filter', { choices: FILTER_KEYS });
  const filters = filter?.kind === 'map' ? valuesIn<FilterKey>(filter, FILTER_KEYS) : {};
  const goal = keys.goal === undefined ? null : (textsOf('goal', keys.goal).map(noteOf)[0] ?? null);
  if (keys.goal !== undefined) {
    for (const { key, keySpan } of read.map.entries)
      if (['filter', 'sort', 'group', 'limit'].includes(key)) note('not-with-goal', keySpan, key);
  }
  const limit = keys.limit?.kind === 'value' ? Number(keys.limit.value) : Number.NaN;
  if (keys.limit !== undefined && !(Number.isInteger(limit) && limit > 0)) note('not-a-limit', keys.limit, 'limit');
  const view = keys.view === undefined ? null : oneOf('view', keys.view, goal === null ? QUERY_VIEWS : GOAL_VIEWS);

  const sort = (keys.sort === undefined ? null : oneOf('sort', keys.sort, QUERY_SORTS)) ?? '';

  const query: GoalsQuery = {
    view: view ?? (goal === null ? 'cards' : 'progress'),
    filter: {
      statuses: statusesOf(filters.status),
      frameworks: someOf('framework', filters.framework, FRAMEWORK_WORDS),
      levels: someOf('health', filters.health, LEVEL_WORDS),
      values: textsOf('value', filters.value).map(bareTarget),
      parents: textsOf('parent', filters.parent).map(noteOf),
      text: textsOf('text', filters.text).join(' '),
    },
    sort: SORTS.find((each) => sort === each || sort === `${each} desc`) ?? 'health',
    isReversed: sort.endsWith(' desc'),
    group: (keys.group === undefined ? null : oneOf('group', keys.group, QUERY_GROUPS)) ?? 'none',
    limit: keys.limit === undefined ? null : limit,
    goal,
  };
  if (problems.length === 0) return { ok: true, query };
  return { ok: false, problems: problems.sort((a, b) => a.from - b.from) };
}

/** The items of a list, or the one value; `[[Note]]` without quotes, which YAML takes for a list in a list, is one value. */
function itemsOf(tree: YamlTree | undefined): readonly YamlTree[] {
  if (tree === undefined) return [];
  return tree.kind === 'list' && wordOf(tree) === null ? tree.items : [tree];
}

function wordOf(tree: YamlTree): string | null {
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

function noteOf(word: string): QueryNote {
  return word.toLowerCase() === 'this' ? { kind: 'this' } : { kind: 'note', target: bareTarget(word) };
}

/** `[[Note#part|shown]]` without what is around the name. */
function bareTarget(word: string): string {
  const inside = /^\[\[(.{1,1000})\]\]$/.exec(word)?.[1];
  return inside === undefined ? word : (inside.split(/[|#]/, 1)[0] ?? inside).trim();
}
