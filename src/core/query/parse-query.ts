/** Reads the query of a block in a note. In: its text, a person's words for the statuses. Out: a query, or every problem with its line. */
import { LEVEL_FILTERS, SORTS, STATUSES } from '../dashboard/dashboard-view';
import type { NoteProblem, Status } from '../goal/goal';
import type { GoalSchema } from '../goal/schema';
import { readYamlTree, type YamlMap } from '../goal/yaml-tree';
import {
  FILTER_KEYS,
  GOAL_VIEWS,
  type GoalsQuery,
  QUERY_GROUPS,
  QUERY_KEYS,
  QUERY_SORTS,
  QUERY_VIEWS,
  type QueryFilter,
  type QueryProblem,
  STATUS_WORDS,
} from './goals-query';
import { type QueryReader, queryReader } from './query-reader';
import { bareTarget, noteOf } from './query-words';

export type ParsedQuery =
  | { readonly ok: true; readonly query: GoalsQuery }
  | { readonly ok: false; readonly problems: readonly QueryProblem[] };

type Words = Pick<GoalSchema, 'statusValues'>;

const FRAMEWORK_WORDS = ['smart', 'pact'] as const;
export const LEVEL_WORDS = LEVEL_FILTERS.filter((level) => level !== 'all');
/** Without `status`: what one works on. */
const ACTIVE: readonly Status[] = ['active'];
const OPEN: readonly Status[] = ['active', 'idea', 'paused'];
const NO_FILTER = { frameworks: [], levels: [], values: [], parents: [], text: '' };
/** What has no meaning for one goal. */
const OF_MANY = ['filter', 'sort', 'group', 'limit'];

/**
 * Read a query. Nothing at all asks for the active goals as cards. Every problem is told at once, in the order of the text.
 * @example parseQuery('sort: due\nlimit: 5', DEFAULT_SCHEMA) // => { ok: true, query: { sort: 'due', limit: 5, … } }
 * @example parseQuery('veiw: table', DEFAULT_SCHEMA) // => { ok: false, problems: [{ code: 'unknown-key', meant: 'view', line: 1, … }] }
 */
export function parseQuery(text: string, words: Words): ParsedQuery {
  const reader = queryReader(text);
  const { problems } = reader;
  const read = readYamlTree(text);
  if (!read.ok) noteYaml(read.problem, text, reader);
  const query = read.ok ? queryIn(read.map, words, reader) : null;
  if (query !== null && problems.length === 0) return { ok: true, query };
  return { ok: false, problems: problems.sort((a, b) => a.from - b.from) };
}

function noteYaml(problem: NoteProblem, text: string, { note }: QueryReader): void {
  const { code, message, from, to } = problem;
  // what the parser says, without what it says of a note's properties
  const detail = /^The properties [^:]{0,40}: (.*)$/.exec(message)?.[1] ?? '';
  const known = code === 'duplicate-key' ? 'twice' : code === 'not-a-mapping' ? code : 'yaml';
  note(known, problem, text.slice(from, to), { detail });
}

function queryIn(map: YamlMap, words: Words, reader: QueryReader): GoalsQuery {
  const { note, oneOf, textsOf, valuesIn } = reader;
  const { filter, ...keys } = valuesIn(map, QUERY_KEYS);
  const goal = textsOf('goal', keys.goal).map(noteOf)[0] ?? null;
  if (goal !== null) {
    for (const { key, keySpan } of map.entries)
      if (OF_MANY.includes(key)) note('not-with-goal', keySpan, key);
  }
  if (filter !== undefined && filter.kind !== 'map') note('not-a-filter', filter, 'filter');
  const limit = keys.limit?.kind === 'value' ? keys.limit.value : null;
  const isLimit = typeof limit === 'number' && Number.isInteger(limit) && limit > 0;
  if (keys.limit !== undefined && !isLimit) note('not-a-limit', keys.limit, 'limit');
  const sort = oneOf('sort', keys.sort, QUERY_SORTS) ?? '';
  const view = oneOf('view', keys.view, goal === null ? QUERY_VIEWS : GOAL_VIEWS);
  return {
    view: view ?? (goal === null ? 'cards' : 'progress'),
    filter: {
      // an overview counts what was achieved as well
      statuses: view === 'overview' ? STATUSES : ACTIVE,
      ...(filter?.kind === 'map' ? filterIn(filter, words, reader) : NO_FILTER),
    },
    sort: SORTS.find((each) => sort === each || sort === `${each} desc`) ?? 'health',
    isReversed: sort.endsWith(' desc'),
    group: oneOf('group', keys.group, QUERY_GROUPS) ?? 'none',
    limit: isLimit ? limit : null,
    goal,
  };
}

function filterIn(
  map: YamlMap,
  { statusValues }: Words,
  { someOf, textsOf, valuesIn }: QueryReader,
): Omit<QueryFilter, 'statuses'> & Partial<Pick<QueryFilter, 'statuses'>> {
  const { status, framework, health, value, parent, text } = valuesIn(map, FILTER_KEYS);
  const words = [...new Set<string>([...Object.values(statusValues), ...STATUSES, ...STATUS_WORDS])];
  const statuses = someOf('status', status, words).flatMap((word): Status | readonly Status[] => {
    // a person's own words come first: they may call another status `open`
    const own = STATUSES.find((each) => statusValues[each] === word);
    if (own !== undefined) return own;
    if (word === 'all') return STATUSES;
    return word === 'open' ? OPEN : STATUSES.filter((each) => each === word);
  });
  return {
    ...(status === undefined ? {} : { statuses }),
    frameworks: someOf('framework', framework, FRAMEWORK_WORDS),
    levels: someOf('health', health, LEVEL_WORDS),
    values: textsOf('value', value).map(bareTarget),
    parents: textsOf('parent', parent).map(noteOf),
    text: textsOf('text', text).join(' '),
  };
}
