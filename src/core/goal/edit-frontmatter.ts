/**
 * Changing properties without touching another byte. In: a note's text, keys and values. Out: the new text with its edits, or a
 * refusal that says why.
 *
 * An edit is a splice at the place of the value; every other byte stays by construction. The result is read again and compared
 * with what was wanted; when it differs the values are quoted, and when it still differs the edit is refused. Known limit:
 * comments inside a list that is replaced as a whole go with it.
 */
import { applyEdits, type TextEdit } from '../text/span';
import type { EditResult, Refusal } from './edit-result';
import { lineBreakAt } from './line-break';
import { type Frontmatter, findFrontmatter, readFrontmatter } from './read-frontmatter';
import type { PropertyValue } from './goal';
import type { Entry } from './yaml-block';
import { flowListText, keyText, type Quoting, scalarText } from './yaml-text';

type Pair = readonly [key: string, value: PropertyValue];

/**
 * Set one property; it is added at the end of the block when it is absent, and the block when the note has none.
 * @example setProperty('---\ndue: 2026-04-05 # Easter\n---\n', 'due', '2026-05-01')
 *   // => { ok: true, text: '---\ndue: 2026-05-01 # Easter\n---\n', … }
 */
export function setProperty(text: string, key: string, value: PropertyValue): EditResult {
  return setProperties(text, [[key, value]]);
}

/** Set several properties in one edit: all of them or none. Of two values for one key the last one counts. */
export function setProperties(text: string, pairs: readonly Pair[]): EditResult {
  const wanted = new Map(pairs);
  if ([...wanted.values()].some((value) => typeof value === 'number' && !Number.isFinite(value))) {
    return refuse('not-exact', 'A number that is not finite cannot be a property.');
  }
  if (wanted.size === 0) return { ok: true, text, edits: [] };
  const found = readFrontmatter(text);
  const refusal = refusalOf(found);
  if (refusal !== null) return { ok: false, refusal };
  for (const key of wanted.keys()) {
    const entry = found.properties.find((each) => each.key === key);
    if (entry?.obstacle && !sameValue(entry.value, wanted.get(key)))
      return { ok: false, refusal: obstacleRefusal(entry) };
  }
  const expected = new Map(found.properties.map(({ key, value }): [string, unknown] => [key, value]));
  for (const [key, value] of wanted) expected.set(key, value);
  for (const quoting of ['keep', 'quoted'] as const) {
    const edits =
      found.block === null ? newBlock(text, wanted, quoting) : splices(text, found, wanted, quoting);
    const result = applyEdits(text, edits);
    if (holds(result, expected)) return { ok: true, text: result, edits };
  }
  const names = [...wanted.keys()].map((key) => `\`${key.slice(0, 80)}\``).join(', ');
  return refuse('not-exact', `Setting ${names} would not read back as written, so the note was left alone.`);
}

/** Remove a property with its whole lines, the comment behind its value included. Comments on lines of their own stay. */
export function removeProperty(text: string, key: string): EditResult {
  const found = readFrontmatter(text);
  const entry = entryOf(found, key);
  if ('refusal' in entry) return { ok: false, refusal: entry.refusal };
  if (entry.obstacle === 'anchor-or-tag' || entry.obstacle === 'explicit-key')
    return { ok: false, refusal: obstacleRefusal(entry) };
  const from = text.lastIndexOf('\n', entry.keySpan.from - 1) + 1;
  const lineEnd = text.indexOf('\n', Math.max(entry.valueSpan.to, entry.blockHeader?.lineTo ?? 0));
  const edits = [{ from, to: lineEnd + 1, insert: '' }];
  const result = applyEdits(text, edits);
  const expected = new Map(found.properties.map((each): [string, unknown] => [each.key, each.value]));
  expected.delete(key);
  if (holds(result, expected)) return { ok: true, text: result, edits };
  return refuse(
    'not-exact',
    `Removing \`${key}\` would change another property, so the note was left alone.`,
    entry.keySpan,
  );
}

/** Give a property another name; its value and its place stay. */
export function renameProperty(text: string, oldKey: string, newKey: string): EditResult {
  const found = readFrontmatter(text);
  const entry = entryOf(found, oldKey);
  if ('refusal' in entry) return { ok: false, refusal: entry.refusal };
  if (oldKey === newKey) return { ok: true, text, edits: [] };
  const taken = found.properties.find(({ key }) => key === newKey);
  if (taken !== undefined)
    return refuse('key-exists', `There is a property \`${newKey}\` already.`, taken.keySpan);
  if (entry.obstacle === 'explicit-key') return { ok: false, refusal: obstacleRefusal(entry) };
  const expected = new Map(
    found.properties.map(({ key, value }): [string, unknown] => [key === oldKey ? newKey : key, value]),
  );
  for (const name of [keyText(newKey), JSON.stringify(newKey)]) {
    const edits = [{ from: entry.keySpan.from, to: entry.keySpan.to, insert: name }];
    const result = applyEdits(text, edits);
    if (holds(result, expected)) return { ok: true, text: result, edits };
  }
  return refuse(
    'not-exact',
    `\`${newKey.slice(0, 80)}\` cannot be written as the name of a property.`,
    entry.keySpan,
  );
}

/**
 * A whole block with its fences, every value safely quoted.
 * @example writeFrontmatter([['type', 'goal'], ['parent', '[[Run]]']]) // => '---\ntype: goal\nparent: "[[Run]]"\n---\n'
 * @throws RangeError when a number is not finite or a key is there twice: a bug of the caller
 */
export function writeFrontmatter(pairs: readonly Pair[]): string {
  const expected = new Map<string, unknown>(pairs);
  for (const quoting of ['keep', 'quoted'] as const) {
    const block = `---\n${pairs.map(([key, value]) => `${newEntry(key, value, '', '\n', quoting)}\n`).join('')}---\n`;
    if (pairs.length === expected.size && holds(block, expected)) return block;
  }
  throw new RangeError('these properties cannot be written');
}

function refuse(code: Refusal['code'], message: string, at: Refusal['at'] = null): EditResult {
  return { ok: false, refusal: { code, message, at } };
}

/** What keeps a whole block from being edited. */
function refusalOf(found: Frontmatter): Refusal | null {
  if (found.problem !== null) {
    const { code, message, from, to } = found.problem;
    return { code: code === 'duplicate-key' ? code : 'unreadable', message, at: { from, to } };
  }
  if (found.root === 'flow') {
    return {
      code: 'flow-root',
      message: 'The properties are written as `{ … }`; only one per line can be edited.',
      at: found.block,
    };
  }
  if (found.documentEnd) {
    return {
      code: 'document-end',
      message: 'A line `...` ends the properties before the closing `---`.',
      at: found.block,
    };
  }
  return null;
}

function obstacleRefusal({ key, obstacle, keySpan }: Entry): Refusal {
  const name = `\`${key.slice(0, 80)}\``;
  if (obstacle === 'explicit-key') {
    return {
      code: 'explicit-key',
      message: `${name} is written with \`?\`, which only a YAML editor can change safely.`,
      at: keySpan,
    };
  }
  if (obstacle === 'nested-value') {
    return {
      code: 'nested-value',
      message: `${name} holds properties of its own, which would be lost.`,
      at: keySpan,
    };
  }
  return {
    code: 'anchor-or-tag',
    message: `${name} has a YAML anchor or tag, which other properties may depend on.`,
    at: keySpan,
  };
}

function entryOf(found: Frontmatter, key: string): Entry | { readonly refusal: Refusal } {
  const refusal = refusalOf(found);
  if (refusal !== null) return { refusal };
  if (found.block === null)
    return { refusal: { code: 'no-frontmatter', message: 'The note has no properties.', at: null } };
  const entry = found.properties.find((each) => each.key === key);
  return (
    entry ?? {
      refusal: { code: 'key-missing', message: `There is no property \`${key.slice(0, 80)}\`.`, at: null },
    }
  );
}

/** Whether the properties of a note are exactly these, in this order. */
function holds(text: string, expected: ReadonlyMap<string, unknown>): boolean {
  const { properties, problem } = readFrontmatter(text);
  if (problem !== null || properties.length !== expected.size) return false;
  const wanted = [...expected];
  return properties.every(
    ({ key, value }, at) => wanted[at]?.[0] === key && sameValue(value, wanted[at]?.[1]),
  );
}

function sameValue(a: unknown, b: unknown): boolean {
  if (a === b || (typeof a === 'number' && typeof b === 'number' && Number.isNaN(a) && Number.isNaN(b)))
    return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && sameValue(Reflect.get(a, key), Reflect.get(b, key)));
}

function newBlock(
  text: string,
  wanted: ReadonlyMap<string, PropertyValue>,
  quoting: Quoting,
): readonly TextEdit[] {
  const eol = lineBreakAt(text, 0);
  const at = findFrontmatter(text).bodyFrom;
  const lines = [...wanted].map(([key, value]) => newEntry(key, value, '', eol, quoting));
  return [{ from: at, to: at, insert: ['---', ...lines, '---', ''].join(eol) }];
}

function splices(
  text: string,
  found: Frontmatter,
  wanted: ReadonlyMap<string, PropertyValue>,
  quoting: Quoting,
): readonly TextEdit[] {
  const eol = lineBreakAt(text, 0);
  const first = found.properties[0];
  const indent =
    first === undefined
      ? ''
      : text.slice(text.lastIndexOf('\n', first.keySpan.from - 1) + 1, first.keySpan.from);
  const edits: TextEdit[] = [];
  let added = '';
  for (const [key, value] of wanted) {
    const entry = found.properties.find((each) => each.key === key);
    if (entry === undefined) added += newEntry(key, value, indent, eol, quoting) + eol;
    else if (!sameValue(entry.value, value))
      edits.push(...replaceValue(text, entry, value, { indent, eol, quoting }));
  }
  const end = found.block?.to ?? 0;
  if (added !== '') edits.push({ from: end, to: end, insert: added });
  return edits;
}

function newEntry(key: string, value: PropertyValue, indent: string, eol: string, quoting: Quoting): string {
  const name = indent + (quoting === 'quoted' ? JSON.stringify(key) : keyText(key));
  if (value === null) return `${name}:`;
  if (typeof value !== 'object') return `${name}: ${scalarText(value, 'none', quoting)}`;
  if (value.length === 0) return `${name}: []`;
  return [`${name}:`, ...value.map((item) => `${indent}  - ${scalarText(item, 'none', quoting)}`)].join(eol);
}

interface Style {
  /** What stands before every key. */
  readonly indent: string;
  readonly eol: string;
  readonly quoting: Quoting;
}

function replaceValue(text: string, entry: Entry, value: PropertyValue, style: Style): readonly TextEdit[] {
  if (value === null || typeof value !== 'object')
    return putOnLine(text, entry, scalarText(value, entry.style, style.quoting));
  if (value.length === 0) return putOnLine(text, entry, '[]');
  if (entry.style === 'block-list') return replaceItems(text, entry, value, style);
  const commented = entry.commentBefore || entry.commentAfter || entry.blockHeader !== null;
  if (commented || entry.style === 'flow-list')
    return putOnLine(text, entry, flowListText(value, style.quoting));
  const lines = value.map(
    (item) => `${style.eol}${style.indent}  - ${scalarText(item, 'none', style.quoting)}`,
  );
  return [{ from: entry.colonEnd, to: entry.valueSpan.to, insert: lines.join('') }];
}

/** Put a text where the value stands; on the line of the key, unless a comment has that line to itself. */
function putOnLine(text: string, entry: Entry, insert: string): readonly TextEdit[] {
  const { colonEnd, valueSpan, blockHeader, style } = entry;
  if (blockHeader !== null) {
    // `key: | # comment`: the comment stays, the lines below it go.
    const { indicatorTo, lineTo } = blockHeader;
    return [
      { from: valueSpan.from, to: indicatorTo, insert },
      { from: lineTo, to: Math.max(valueSpan.to, lineTo), insert: '' },
    ];
  }
  const besideKey = style !== 'none' && !text.slice(colonEnd, valueSpan.from).includes('\n');
  if (besideKey && insert !== '') return [{ ...valueSpan, insert }];
  // Below its key a value must be indented more than the key, which a list need not be.
  if (entry.commentBefore && style !== 'none')
    return [{ ...valueSpan, insert: style === 'block-list' && insert !== '' ? ` ${insert}` : insert }];
  return [{ from: colonEnd, to: valueSpan.to, insert: insert === '' ? '' : ` ${insert}` }];
}

/** The items of a block list, at its indent and with its bullets. */
function replaceItems(
  text: string,
  { valueSpan, items }: Entry,
  values: readonly string[],
  { eol, quoting }: Style,
): readonly TextEdit[] {
  const indent = text.slice(text.lastIndexOf('\n', valueSpan.from - 1) + 1, valueSpan.from);
  const bullet = /^-[ \t]+(?=[^\s#])/.exec(text.slice(valueSpan.from, valueSpan.from + 40))?.[0] ?? '- ';
  const lines = (some: readonly string[]) =>
    some.map((value) => bullet + scalarText(value, 'none', quoting)).join(eol + indent);
  // Nothing but new items at the end: what is there stays as it is, comments included.
  const appended =
    items.length > 0 && items.length < values.length && items.every((item, at) => item.value === values[at]);
  if (appended)
    return [
      { from: valueSpan.to, to: valueSpan.to, insert: eol + indent + lines(values.slice(items.length)) },
    ];
  return [{ ...valueSpan, insert: lines(values) }];
}
