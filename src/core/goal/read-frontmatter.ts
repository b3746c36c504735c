/**
 * The properties of a note: where they stand and what they hold. In: a note's text. Out: plain data with places.
 *
 * A block begins with `---` on the very first line and ends with `---` alone on a line; `---js` and the like are no
 * block, so no other language is ever read. The YAML inside is `yaml-block.ts`'s job, edits are `edit-frontmatter.ts`'s.
 */
import type { Span } from '../text/span';
import type { NoteProblem } from './goal';
import { type Entry, readYamlBlock } from './yaml-block';

/** Where the block is; `block` is what stands between the fences, the last line break included. */
export interface FrontmatterPlace {
  readonly block: Span | null;
  /** Where the words of the note begin. */
  readonly bodyFrom: number;
  /** The first fence is there and a property follows, but no closing fence. */
  readonly unclosed: boolean;
}

export interface Frontmatter extends FrontmatterPlace {
  readonly properties: readonly Entry[];
  readonly root: 'empty' | 'block' | 'flow';
  readonly documentEnd: boolean;
  /** What keeps the block from being read; then `properties` is empty. */
  readonly problem: NoteProblem | null;
}

/** In characters. A person's properties are below 2,000. */
export const MAX_FRONTMATTER = 65_536;

const OPEN = /^\uFEFF?---[ \t]*\r?\n/;
const LOOKS_LIKE_PROPERTY = /^["']?[\p{L}_][^\n:]{0,80}:(?:[ \t\r\n]|$)/u;

/**
 * Find the block without reading it.
 * @example findFrontmatter('---\na: 1\n---\nText').block // => { from: 4, to: 9 }
 * @example findFrontmatter('---js\na\n---\n').block // => null
 */
export function findFrontmatter(text: string): FrontmatterPlace {
  const open = OPEN.exec(text);
  if (open === null) return { block: null, bodyFrom: text.startsWith('\uFEFF') ? 1 : 0, unclosed: false };
  const from = open[0].length;
  for (let at = text.indexOf('\n---', from - 1); at !== -1; at = text.indexOf('\n---', at + 1)) {
    const end = endOfFence(text, at + 4);
    if (end !== null) return { block: { from, to: at + 1 }, bodyFrom: end, unclosed: false };
  }
  const unclosed = LOOKS_LIKE_PROPERTY.test(text.slice(from, from + 200));
  return { block: null, bodyFrom: text.startsWith('\uFEFF') ? 1 : 0, unclosed };
}

/** Where the line after a closing fence begins; null when more than blanks follow the dashes. */
function endOfFence(text: string, after: number): number | null {
  let at = after;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
  if (at >= text.length) return at;
  return text[at] === '\n' ? at + 1 : null;
}

/**
 * Read the properties of a note. Never throws: what cannot be read is `problem`, with its place.
 *
 * Values are plain YAML 1.2 core values: dates stay text, `[[Note]]` without quotes stays the nested list it is.
 * @example readFrontmatter('---\ndue: 2026-04-05\n---\n').properties[0]?.value // => '2026-04-05'
 */
export function readFrontmatter(text: string): Frontmatter {
  const place = findFrontmatter(text);
  const nothing = { ...place, properties: [], root: 'empty', documentEnd: false } as const;
  if (place.unclosed) {
    const to = text.indexOf('\n');
    const message = 'The properties begin with `---` but no line with only `---` ends them.';
    return { ...nothing, problem: { code: 'unclosed-frontmatter', message, from: 0, to } };
  }
  const { block } = place;
  if (block === null) return { ...nothing, problem: null };
  if (block.to - block.from > MAX_FRONTMATTER) {
    const message = `The properties are longer than ${MAX_FRONTMATTER / 1024} KB and are not read.`;
    return {
      ...nothing,
      problem: { code: 'frontmatter-too-large', message, from: block.from, to: block.to },
    };
  }
  const read = readYamlBlock(text.slice(block.from, block.to), block.from);
  if (!read.ok) return { ...nothing, problem: read.problem };
  return {
    ...place,
    properties: read.entries,
    root: read.root,
    documentEnd: read.documentEnd,
    problem: null,
  };
}
