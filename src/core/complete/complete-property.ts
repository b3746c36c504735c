/**
 * What can be typed next in the properties of a goal. In: the frontmatter's text and where one types. Out: names or values that go there.
 * Whether the note is a goal, and how it is shown, is the caller's job.
 */
import type { PropertyName } from '../goal/goal';
import type { Completion, Completions } from './completion';
import { offered } from './offered';
import { type CompletionBasis, valuesOf } from './property-values';

/** A name at the start of a line. */
const NAME = /^[\p{L}_][\p{L}\p{N}_ .-]{0,80}$/u;
const VALUE = /^([^\s:#"'-][^:]{0,80}):[ \t]+(.{0,200})$/u;
const ITEM = /^[ \t]*-[ \t]+(.{0,200})$/;
const LIST_HEAD = /^([^\s:#"'-][^:]{0,80}):[ \t]*$/u;
/** What may follow the place where one types: nothing, or a comment. */
const REST = /^[ \t]*(?:#.*)?$/;

/** What each property is about, shown beside its name. */
export type PropertyDetails = Readonly<Record<PropertyName, string>>;

/**
 * Names and values that fit at `offset`; null when there is nothing to offer.
 * @param block what stands between the fences
 * @param offset where one types, in `block`
 * @example completeProperty('status: act', 11, basis, details)?.options[0]?.insert // => 'active'
 * @example completeProperty('fra', 3, basis, details)?.options[0]?.insert // => 'framework: '
 */
export function completeProperty(
  block: string,
  offset: number,
  basis: CompletionBasis,
  details: PropertyDetails,
): Completions | null {
  const from = block.lastIndexOf('\n', offset - 1) + 1;
  const end = block.indexOf('\n', offset);
  const typed = block.slice(from, offset);
  if (!REST.test(block.slice(offset, end === -1 ? block.length : end).replace(/\r$/, ''))) return null;
  if (NAME.test(typed)) return offered(typed, offset, namesFor(block, basis, details));
  const [, key, query] = VALUE.exec(typed) ?? [null, headOfList(block.slice(0, from)), ITEM.exec(typed)?.[1]];
  const name = query === undefined ? undefined : nameOf(key ?? '', basis);
  return name === undefined || query === undefined ? null : offered(query, offset, valuesOf(name, basis));
}

/** Those that are not there yet. */
function namesFor(
  block: string,
  { schema }: CompletionBasis,
  details: PropertyDetails,
): readonly Completion[] {
  const there = new Set(block.split('\n').map((line) => /^([^\s:#][^:]{0,80}):/u.exec(line)?.[1]));
  return (Object.entries(schema.properties) as [PropertyName, string][])
    .filter(([, name]) => !there.has(name))
    .map(([own, name]) => ({ insert: `${name}: `, label: name, detail: details[own] }));
}

function nameOf(key: string, { schema }: CompletionBasis): PropertyName | undefined {
  const all = Object.entries(schema.properties) as [PropertyName, string][];
  return all.find(([, name]) => name === key.trim())?.[0];
}

/** The property whose list the next line belongs to. */
function headOfList(above: string): string | null {
  const lines = above
    .split('\n')
    .slice(0, -1)
    .map((line) => line.replace(/\r$/, ''));
  const head = lines.findLast((line) => !ITEM.test(`${line} `));
  return LIST_HEAD.exec(head ?? '')?.[1] ?? null;
}
