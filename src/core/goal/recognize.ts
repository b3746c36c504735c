/** Whether a note is a goal. In: a note, its properties, the schema. Out: yes or no, also when the properties cannot be read. */
import { findFrontmatter, MAX_FRONTMATTER } from './read-frontmatter';
import type { Property } from './goal';
import type { GoalSchema } from './schema';

/**
 * Whether a note can be a goal at all, without parsing anything: most notes of a vault are none.
 * A `false` is certain, a `true` is not.
 */
export function mayBeGoal(path: string, text: string, schema: GoalSchema): boolean {
  const { recognition } = schema;
  if (recognition.by === 'folder') return isInFolder(path, recognition.folder);
  if (recognition.by === 'tag') {
    const tag = bareTag(recognition.tag);
    return tag !== '' && text.toLowerCase().includes(tag);
  }
  const { block, unclosed } = findFrontmatter(text);
  if (block === null && !unclosed) return false;
  const raw =
    block === null
      ? text.slice(0, MAX_FRONTMATTER)
      : text.slice(block.from, Math.min(block.to, block.from + MAX_FRONTMATTER));
  // "\x67oal" is "goal" to YAML: escapes must be read to be compared.
  if (raw.includes('\\')) return true;
  return (
    raw.includes(schema.properties.type) && raw.toLowerCase().includes(recognition.value.trim().toLowerCase())
  );
}

/** Whether the properties that were read (and the tags in the text, for recognition by tag) make the note a goal. */
export function isGoal(
  path: string,
  properties: readonly Property[],
  tagsInText: () => ReadonlySet<string>,
  schema: GoalSchema,
): boolean {
  const { recognition } = schema;
  if (recognition.by === 'folder') return isInFolder(path, recognition.folder);
  if (recognition.by === 'property') {
    const value = properties.find(({ key }) => key === schema.properties.type)?.value;
    const wanted = recognition.value.trim().toLowerCase();
    return wanted !== '' && (Array.isArray(value) ? value : [value]).some((each) => wordOf(each) === wanted);
  }
  const tag = bareTag(recognition.tag);
  if (tag === '') return false;
  const declared = properties.filter(({ key }) => /^tags?$/i.test(key)).flatMap(({ value }) => tagsOf(value));
  return [...declared, ...tagsInText()].some((each) => each === tag || each.startsWith(`${tag}/`));
}

/** Whether a note whose properties cannot be read says of itself that it is a goal. */
export function saysGoal(path: string, text: string, schema: GoalSchema): boolean {
  const { recognition } = schema;
  if (recognition.by === 'folder') return isInFolder(path, recognition.folder);
  const { block } = findFrontmatter(text);
  const raw =
    block === null
      ? text.slice(0, MAX_FRONTMATTER)
      : text.slice(block.from, Math.min(block.to, block.from + MAX_FRONTMATTER));
  if (recognition.by === 'tag') {
    const tag = escaped(bareTag(recognition.tag));
    return tag !== '' && new RegExp(`(?:^|[\\s,#"'\\[])${tag}(?:$|[\\s,"'\\]/])`, 'im').test(raw);
  }
  const name = escaped(schema.properties.type);
  const value = escaped(recognition.value.trim());
  return new RegExp(
    `^[ \\t{,]{0,20}["']?${name}["']?[ \\t]{0,20}:[ \\t]{0,20}\\[?["']?${value}["']?(?=[ \\t,#}\\]\\r]|$)`,
    'im',
  ).test(raw);
}

/** `#goal/active` in the words of a note, without code and comments; lower case, without `#`. */
export function tagsIn(text: string): ReadonlySet<string> {
  const tags = new Set<string>();
  for (const [, tag = ''] of text.matchAll(/(?:^|[\s(,;])#([\p{L}\p{N}_/-]{1,100})/gu))
    tags.add(tag.toLowerCase());
  return tags;
}

function isInFolder(path: string, folder: string): boolean {
  const bare = folder.replace(/^\/{1,10}|\/{1,10}$/g, '');
  return bare !== '' && path.startsWith(`${bare}/`);
}

function bareTag(tag: string): string {
  return tag.trim().replace(/^#/, '').toLowerCase();
}

function tagsOf(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.flatMap((each) => (typeof each === 'string' ? each.split(/[\s,]+/) : [])).map(bareTag);
}

/** A value or a link to a note of that name, lower case. */
function wordOf(value: unknown): string | null {
  return typeof value === 'string'
    ? value
        .trim()
        .replace(/^\[\[|\]\]$/g, '')
        .toLowerCase()
    : null;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
