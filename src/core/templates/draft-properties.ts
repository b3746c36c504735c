/** The properties of a new goal. In: a draft, and the properties of its template. Out: keys and values as they are written. */
import type { PropertyName, PropertyValue, Status } from '../goal/goal';
import { readFrontmatter } from '../goal/frontmatter';
import { DEFAULT_SCHEMA, type GoalSchema } from '../goal/schema';
import type { GoalDraft } from './goal-draft';

type Pair = readonly [key: string, value: PropertyValue];

/**
 * What makes the note a goal of its framework, and what the person filled in, under the names of the schema.
 *
 * In the order of the note format; what is empty (`null`, `''`, no items) is left out. A status of our own is mapped, a parent becomes a link. What the template says already (status, start) stays unless the draft says otherwise.
 */
export function draftProperties(
  {
    framework,
    schema,
    properties = {},
    today,
  }: Pick<GoalDraft, 'framework' | 'schema' | 'properties' | 'today'>,
  templateLines: string,
): readonly Pair[] {
  const there = readFrontmatter(`---\n${templateLines}---\n`).properties;
  const valueOf = (key: string): unknown => there.find((each) => each.key === key)?.value ?? null;
  const names = schema.properties;
  const given = (Object.keys(DEFAULT_SCHEMA.properties) as PropertyName[]).flatMap((name) => {
    const value = name === 'type' || name === 'framework' ? null : (properties[name] ?? null);
    return value === null || value === '' || (Array.isArray(value) && value.length === 0)
      ? []
      : [[name, value] as const];
  });
  return [
    ...identity(schema, valueOf),
    [names.framework, framework],
    ...(valueOf(names.status) === null ? [[names.status, schema.statusValues.active] as const] : []),
    ...(valueOf(names.start) === null ? [[names.start, today] as const] : []),
    ...given.map(([name, value]) => [names[name], written(name, value, schema)] as const),
  ];
}

/** What makes a note a goal, kept together with what stands there already. */
export function identity(
  { recognition, properties }: GoalSchema,
  valueOf: (key: string) => unknown,
): readonly Pair[] {
  if (recognition.by === 'folder') return [];
  const [key, wanted] =
    recognition.by === 'property'
      ? [properties.type, recognition.value]
      : ['tags', recognition.tag.replace(/^#/, '')];
  const before = valueOf(key);
  const all = (Array.isArray(before) ? before : [before]).flatMap((each) => {
    const words = typeof each === 'string' ? each : isPlain(each) ? String(each) : '';
    return words.trim() === '' ? [] : words.split(recognition.by === 'tag' ? /[\s,]+/ : /$^/);
  });
  if (all.some((each) => each.replace(/^#/, '').toLowerCase() === wanted.toLowerCase())) return [];
  if (recognition.by === 'property') return [[key, all.length === 0 ? wanted : [...all, wanted]]];
  return [[key, [...all, wanted]]];
}

/** A year or a yes stands for itself, whatever YAML takes it for. */
function isPlain(value: unknown): value is number | boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}

function written(name: PropertyName, value: PropertyValue, { statusValues }: GoalSchema): PropertyValue {
  if (typeof value !== 'string') return value;
  if (name === 'status') return Object.hasOwn(statusValues, value) ? statusValues[value as Status] : value;
  if (name === 'parent') return asLink(value);
  return value;
}

/** Links in properties are always written `[[Note]]`. */
function asLink(value: string): string {
  const name = value.replace(/\s+/g, ' ').trim();
  return name === '' || /[[\]]/.test(name) ? name : `[[${name}]]`;
}
