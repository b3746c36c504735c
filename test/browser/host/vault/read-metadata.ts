/**
 * What Obsidian caches of a note. In: its text. Out: properties, headings, links, tags, sections.
 * Blocks, footnotes, embeds and list items are left out: the plugin reads none of them.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { CachedMetadata, FrontmatterLinkCache, Pos } from 'obsidian';
import { parse } from 'yaml';

const FRONTMATTER = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?=\r?\n|$)/;
const WIKI_LINK = /!?\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/g;
const TAG = /(?<=^|\s)#([\p{L}\p{N}_/-]+)/gmu;

type Root = ReturnType<typeof fromMarkdown>;
type Content = Root['children'][number];
type Sections = NonNullable<CachedMetadata['sections']>;

export function readMetadata(text: string): CachedMetadata {
  const span = spansOf(text);
  const cache: CachedMetadata = {};
  const sections: Sections = [];
  const found = FRONTMATTER.exec(text);
  const start = found?.[0].length ?? 0;
  if (found !== null) {
    sections.push({ type: 'yaml', position: span(0, start) });
    const properties = readYaml(found[1] ?? '');
    if (properties !== null) {
      cache.frontmatter = properties;
      cache.frontmatterLinks = linksIn(properties);
      cache.frontmatterPosition = span(0, start);
    }
  }
  // Blanks instead of the frontmatter: every offset stays what it is.
  const body = text.slice(0, start).replace(/[^\n]/g, ' ') + text.slice(start);
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const headings: NonNullable<CachedMetadata['headings']> = [];
  for (const node of tree.children) {
    const [from, to] = rangeOf(node);
    sections.push({ type: node.type, position: span(from, to) });
    if (node.type !== 'heading') continue;
    const heading = body.slice(from, to).replace(/^#+\s*|\s+#+\s*$/g, '');
    headings.push({ heading, level: node.depth, position: span(from, to) });
  }
  const code = codeIn(tree);
  const isText = (at: number) => at >= start && !code.some(([from, to]) => at >= from && at < to);
  const links = [...body.matchAll(WIKI_LINK)].filter(({ index }) => isText(index));
  const tags = [...body.matchAll(TAG)].filter(
    ({ 1: tag, index }) => isText(index) && !/^[\d/_-]+$/.test(tag ?? ''),
  );
  const lists = {
    sections,
    headings,
    links: links.map(({ 0: original, 1: link = '', 2: displayText = link, index }) => ({
      link,
      original,
      displayText,
      position: span(index, index + original.length),
    })),
    tags: tags.map(({ 0: tag, index }) => ({ tag, position: span(index, index + tag.length) })),
  };
  // Obsidian leaves out what a note has none of.
  return { ...cache, ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) };
}

function readYaml(yaml: string): Record<string, unknown> | null {
  try {
    const data: unknown = parse(yaml, { logLevel: 'silent' });
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : null;
  } catch {
    return null;
  }
}

function linksIn(properties: Readonly<Record<string, unknown>>, prefix = ''): FrontmatterLinkCache[] {
  return Object.entries(properties).flatMap(([name, value]) => {
    const key = `${prefix}${name}`;
    if (typeof value === 'object' && value !== null) return linksIn({ ...value }, `${key}.`);
    const link = typeof value === 'string' ? /^\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]$/.exec(value.trim()) : null;
    if (link === null) return [];
    const [original, target = '', displayText = target] = link;
    return [{ key, link: target, original, displayText }];
  });
}

/** Where no link and no tag is one. */
function codeIn(tree: Root): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  const visit = (node: Root | Content) => {
    if (node.type === 'code' || node.type === 'inlineCode') ranges.push(rangeOf(node));
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return ranges;
}

function rangeOf({ position }: Content): readonly [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

function spansOf(text: string): (from: number, to: number) => Pos {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const loc = (offset: number) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line, col: offset - (starts[line] ?? 0), offset };
  };
  return (from, to) => ({ start: loc(from), end: loc(to) });
}
