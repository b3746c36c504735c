/** The base as text, read by YAML, and its formulas worked out by the same reading of the documented language as the browser host has. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { goalsBase } from '../../../src/core/bases/goals-base';
import { DEFAULT_SCHEMA, type GoalSchema } from '../../../src/core/goal/schema';
import { type BaseScope, type BaseValue, evaluate, isTruthy } from '../../browser/host/bases/expression';
import type { BaseFile } from '../../browser/host/bases/run-base';

const MAPPED: GoalSchema = {
  ...DEFAULT_SCHEMA,
  recognition: { by: 'tag', tag: '#ziel' },
  properties: {
    ...DEFAULT_SCHEMA.properties,
    due: 'due-by',
    target: "the 'end'",
    current: 'stand',
    status: 'Zustand: jetzt',
  },
  statusValues: { ...DEFAULT_SCHEMA.statusValues, active: 'läuft "gut"' },
};

function read(schema = DEFAULT_SCHEMA, templateFolder = ''): BaseFile {
  return parse(goalsBase({ schema, templateFolder })) as BaseFile;
}

/** A note with these properties, looked at on 15 June 2026. */
function aScope(properties: Readonly<Record<string, BaseValue>>, base: BaseFile): BaseScope {
  const formulas = base.formulas ?? {};
  const scope: BaseScope = {
    today: new Date(2026, 5, 15),
    objects: {
      note: { field: (name) => properties[name] ?? null },
      formula: { field: (name) => evaluate(formulas[name] ?? 'null', scope) },
      file: {
        field: (name) => ({ ext: 'md' })[name],
        call: (name, [arg]) =>
          name === 'hasTag' ? arg === 'ziel' : name === 'inFolder' ? arg === 'Goals' : undefined,
      },
    },
  };
  return scope;
}

function formula(
  name: string,
  properties: Readonly<Record<string, BaseValue>>,
  schema = DEFAULT_SCHEMA,
): BaseValue {
  const base = read(schema);
  return evaluate(base.formulas?.[name] ?? 'missing(', aScope(properties, base));
}

function passes(
  properties: Readonly<Record<string, BaseValue>>,
  schema: GoalSchema,
  templateFolder = '',
): boolean {
  const base = read(schema, templateFolder);
  const { and = [] } = base.filters as { and?: readonly string[] };
  return and.every((filter) => isTruthy(evaluate(filter, aScope(properties, base))));
}

describe('the base', () => {
  it('has our view first, then tables, each with a name of its own', () => {
    const views = read().views ?? [];
    expect(views.map(({ type }) => type)).toEqual(['goal-notes', 'table', 'table', 'table']);
    expect(new Set(views.map(({ name }) => name)).size).toBe(4);
  });

  it('says in comments what its parts are for', () => {
    expect(
      goalsBase({ schema: DEFAULT_SCHEMA, templateFolder: '' }).match(/^ *# /gm)?.length,
    ).toBeGreaterThan(6);
  });

  it('uses only keys that are documented, and options of our view beside them', () => {
    const documented = ['type', 'name', 'filters', 'groupBy', 'order', 'sort', 'limit', 'summaries'];
    const options = ['showRing', 'showBar', 'showFigures', 'goalCardSize'];
    const base = read();
    expect(Object.keys(base)).toEqual(['filters', 'formulas', 'properties', 'views']);
    for (const view of base.views ?? [])
      for (const key of Object.keys(view))
        expect([...documented, ...(view.type === 'goal-notes' ? options : [])]).toContain(key);
  });

  it.each([DEFAULT_SCHEMA, MAPPED])(
    'names in views only formulas and properties that there are (%#)',
    (schema) => {
      const base = read(schema);
      const known = new Set([
        'file.name',
        ...Object.keys(base.formulas ?? {}).map((name) => `formula.${name}`),
        ...Object.values(schema.properties).map((name) => `note.${name}`),
      ]);
      for (const { order = [], sort = [], groupBy } of base.views ?? [])
        for (const id of [
          ...order,
          ...sort.map(({ property }) => property),
          ...(groupBy ? [groupBy.property] : []),
        ])
          expect(known).toContain(id);
    },
  );
});

describe('which notes it shows', () => {
  const byFolder: GoalSchema = { ...DEFAULT_SCHEMA, recognition: { by: 'folder', folder: '/Goals/' } };
  it.each([
    ['a goal by its property', { type: 'goal' }, DEFAULT_SCHEMA, true],
    ['a goal among other types', { type: ['note', 'goal'] }, DEFAULT_SCHEMA, true],
    ['another note', { type: 'recipe' }, DEFAULT_SCHEMA, false],
    ['a note without properties', {}, DEFAULT_SCHEMA, false],
    ['a goal by its tag', {}, MAPPED, true],
    ['a goal by its folder', {}, byFolder, true],
  ] as const)('%s', (_name, properties, schema, expected) => {
    expect(passes(properties, schema)).toBe(expected);
  });

  it('no templates', () => {
    expect(passes({ type: 'goal' }, DEFAULT_SCHEMA, 'Elsewhere')).toBe(true);
    expect(passes({ type: 'goal' }, DEFAULT_SCHEMA, 'Goals')).toBe(false);
  });

  it.each([
    [{ status: 'active' }, DEFAULT_SCHEMA, true],
    [{}, DEFAULT_SCHEMA, true],
    [{ status: 'paused' }, DEFAULT_SCHEMA, false],
    [{ 'Zustand: jetzt': 'läuft "gut"' }, MAPPED, true],
    [{ 'Zustand: jetzt': 'active' }, MAPPED, false],
  ] as const)('active are those that say so or say nothing (%#)', (properties, schema, expected) => {
    const base = read(schema);
    const { and = [] } = base.views?.[1]?.filters as { and?: readonly string[] };
    expect(and.every((filter) => isTruthy(evaluate(filter, aScope(properties, base))))).toBe(expected);
  });
});

describe('its formulas', () => {
  it.each([
    [{ due: '2026-06-15' }, 0],
    [{ due: '2026-06-16' }, 1],
    [{ due: '2026-06-01' }, -14],
    // the clocks change in between, in most places
    [{ due: '2026-12-15' }, 183],
    [{}, null],
    [{ due: '' }, null],
  ])('days left of %j', (properties, expected) => {
    expect(formula('days_left', properties)).toBe(expected);
  });

  it.each([
    [{ target: 8, current: 2 }, 25],
    [{ target: 3, current: 2 }, 67],
    [{ baseline: 90, target: 70, current: 80 }, 50],
    [{ baseline: 32, target: 0, current: 0 }, 100],
    [{ target: 10, current: 0 }, 0],
    [{ target: 10, current: 12 }, 120],
    [{ target: 10, current: '5' }, 50],
    [{ target: 10 }, null],
    [{ current: 10 }, null],
    [{}, null],
    // no way to go: a division by zero
    [{ target: 0, current: 0 }, null],
    [{ baseline: 5, target: 5, current: 5 }, null],
  ])('progress of %j', (properties, expected) => {
    expect(formula('progress', properties)).toBe(expected);
  });

  it('honour a person’s own names, with dashes, quotes and blanks', () => {
    expect(formula('days_left', { 'due-by': '2026-06-20' }, MAPPED)).toBe(5);
    expect(formula('progress', { "the 'end'": 4, stand: 1 }, MAPPED)).toBe(25);
    expect(goalsBase({ schema: MAPPED, templateFolder: '' })).toContain('note["due-by"]');
  });
});
