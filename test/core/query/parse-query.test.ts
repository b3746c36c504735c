import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SCHEMA } from '../../../src/core/goal/schema';
import { parseQuery } from '../../../src/core/query/parse-query';

const MAPPED = { statusValues: { ...DEFAULT_SCHEMA.statusValues, active: 'läuft', paused: 'open' } };

function queried(text: string, schema: Pick<typeof DEFAULT_SCHEMA, 'statusValues'> = DEFAULT_SCHEMA) {
  const parsed = parseQuery(text, schema);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.query;
}

function problemsOf(text: string) {
  const parsed = parseQuery(text, DEFAULT_SCHEMA);
  return parsed.ok ? [] : parsed.problems;
}

describe('a query', () => {
  it.each(['', '\n\n', '# only a comment\n'])(
    'with nothing in it asks for the active goals as cards (%j)',
    (text) => {
      expect(queried(text)).toEqual({
        view: 'cards',
        filter: { statuses: ['active'], frameworks: [], levels: [], values: [], parents: [], text: '' },
        sort: 'health',
        isReversed: false,
        group: 'none',
        limit: null,
        goal: null,
      });
    },
  );

  it.each([
    [
      'view: table\nsort: due\nlimit: 5\ngroup: parent',
      { view: 'table', sort: 'due', limit: 5, group: 'parent' },
    ],
    ['sort: progress desc', { sort: 'progress', isReversed: true }],
    ['view: Progress', { view: 'progress' }],
    ['goal: this', { goal: { kind: 'this' }, view: 'progress' }],
    ['goal: "[[Run 5 km#Check-ins|running]]"', { goal: { kind: 'note', target: 'Run 5 km' } }],
    ['goal: [[Run 5 km]]', { goal: { kind: 'note', target: 'Run 5 km' } }],
    ['goal: Run 5 km\nview: cards', { goal: { kind: 'note', target: 'Run 5 km' }, view: 'cards' }],
  ])('%j is read', (text, expected) => {
    expect(queried(text)).toMatchObject(expected);
  });

  it.each([
    ['status: paused', { statuses: ['paused'] }],
    ['status: [active, idea]', { statuses: ['active', 'idea'] }],
    ['status: all', { statuses: ['active', 'idea', 'paused', 'achieved', 'dropped'] }],
    ['status: open', { statuses: ['active', 'idea', 'paused'] }],
    ['framework: PACT', { frameworks: ['pact'] }],
    ['health: [at-risk, off-track]', { levels: ['at-risk', 'off-track'] }],
    ['value: "[[Values/Health]]"', { values: ['Values/Health'] }],
    ['value:\n    - Health\n    - 2026', { values: ['Health', '2026'] }],
    ['parent: this', { parents: [{ kind: 'this' }] }],
    ['parent: [[Practice]]', { parents: [{ kind: 'note', target: 'Practice' }] }],
    ['parent: ["[[A]]", "[[B]]"]', { parents: [{ target: 'A' }, { target: 'B' }] }],
    ['text: run', { text: 'run' }],
  ])('filters by %j', (line, expected) => {
    expect(queried(`filter:\n  ${line}\n`).filter).toMatchObject(expected);
  });

  it('of an overview is about goals of every status, unless it says of which', () => {
    expect(queried('view: overview').filter.statuses).toHaveLength(5);
    expect(queried('view: overview\nfilter:\n  status: idea').filter.statuses).toEqual(['idea']);
  });

  it('takes a person’s own words for the statuses, which come before ours', () => {
    expect(queried('filter:\n  status: LÄUFT', MAPPED).filter.statuses).toEqual(['active']);
    expect(queried('filter:\n  status: open', MAPPED).filter.statuses).toEqual(['paused']);
    expect(queried('filter:\n  status: idea', MAPPED).filter.statuses).toEqual(['idea']);
  });
});

describe('a query that cannot be understood', () => {
  it.each([
    ['veiw: table', 'unknown-key', 1, 'veiw', 'view'],
    ['view: table\n\ncolour: red', 'unknown-key', 3, 'colour', null],
    ['filter:\n  statsu: active', 'unknown-key', 2, 'statsu', 'status'],
    ['status: active', 'belongs-in-filter', 1, 'status', null],
    ['view: tabel', 'unknown-value', 1, 'tabel', 'table'],
    ['filter:\n  status:\n    - active\n    - pausd', 'unknown-value', 4, 'pausd', 'paused'],
    ['filter:\n  health: fine', 'unknown-value', 2, 'fine', null],
    ['view:\nsort: due', 'no-value', 1, 'view', null],
    ['filter: active', 'not-a-filter', 1, 'filter', null],
    ['view: [cards, table]', 'not-one-value', 1, 'view', null],
    ['sort: {by: due}', 'not-one-value', 1, 'sort', null],
    ['limit: 0', 'not-a-limit', 1, 'limit', null],
    ['limit: 2.5', 'not-a-limit', 1, 'limit', null],
    ['limit: many', 'not-a-limit', 1, 'limit', null],
    ['limit: [3]', 'not-a-limit', 1, 'limit', null],
    ['goal: this\nsort: due', 'not-with-goal', 2, 'sort', null],
    ['goal: this\nview: table', 'unknown-value', 2, 'table', null],
    ['sort: due\nsort: title', 'twice', 2, 'sort', null],
    ['filter:\n  text: a\n  text: b', 'twice', 3, 'text', null],
    ['only words', 'not-a-mapping', 1, 'only words', null],
    ['view: "table', 'yaml', 1, '', null],
    ['filter:\n status: [a', 'yaml', 2, '', null],
  ])('%j: %s in line %i', (text, code, line, word, meant) => {
    const [problem] = problemsOf(text);
    expect(problem).toMatchObject({ code, line, meant });
    if (word !== '') expect(problem?.word).toBe(word);
  });

  it('tells every problem at once, in the order of the text', () => {
    const found = problemsOf('limit: x\nfilter:\n  health: fine\nveiw: cards\n');
    expect(found.map(({ code, line }) => [code, line])).toEqual([
      ['not-a-limit', 1],
      ['unknown-value', 3],
      ['unknown-key', 4],
    ]);
    expect(found[1]?.choices).toContain('at-risk');
  });

  it('is a value, never an exception, and its places lie in the text', () => {
    const line = fc.constantFrom(
      'view',
      'filter',
      '  status',
      'goal',
      'limit',
      '- a',
      '[[',
      '{',
      '"',
      ': ',
      '!!js x',
      '&a *a',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(line, fc.string())), (parts) => {
        const text = parts.map(([key, rest]) => `${key}: ${rest}`).join('\n');
        const parsed = parseQuery(text, DEFAULT_SCHEMA);
        if (parsed.ok) return;
        for (const { from, to, line: at } of parsed.problems) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(at).toBeLessThanOrEqual(text.split('\n').length);
        }
      }),
    );
  });
});
