/**
 * The properties of a block as keys and values with places. In: the text between the fences. Out: what a reader and a splice need, as
 * plain data. Parsing is `yaml-reader.ts`'s job, changing values `edit-frontmatter.ts`'s.
 */
import type { Located, Span } from '../text/span';
import type { NoteProblem, Property } from './goal';
import {
  type CST,
  isMap,
  isScalar,
  isSeq,
  keyName,
  type Node,
  plainValue,
  readYaml,
  spanOfRange,
  UnreadableYaml,
  type YamlValues,
} from './yaml-reader';

/** How a value is written. `none`: nothing stands after the colon. */
export type ValueStyle =
  | 'none'
  | 'plain'
  | 'single'
  | 'double'
  | 'block-scalar'
  | 'alias'
  | 'flow-list'
  | 'flow-map'
  | 'block-list'
  | 'block-map';

/** One `key: value` with all that a splice needs to know. Offsets are into the whole note. */
export interface Entry extends Property {
  readonly style: ValueStyle;
  /** The items of a list, with their places; empty for everything else. */
  readonly items: readonly Located<unknown>[];
  /** Right after the colon. */
  readonly colonEnd: number;
  /** A comment stands between the colon and the value, or where a value would be. */
  readonly commentBefore: boolean;
  /** A comment stands on the line on which the value ends. */
  readonly commentAfter: boolean;
  /** `|` or `>` with a comment behind it: where that indicator ends and where the comment ends. */
  readonly blockHeader: { readonly indicatorTo: number; readonly lineTo: number } | null;
  /** Why the value must not be replaced. */
  readonly obstacle: 'anchor-or-tag' | 'explicit-key' | 'nested-value' | null;
}

export type YamlBlock =
  | {
      readonly ok: true;
      readonly entries: readonly Entry[];
      readonly root: 'empty' | 'block' | 'flow';
      /** A `...` line ends the document inside the block. */
      readonly documentEnd: boolean;
    }
  | { readonly ok: false; readonly problem: NoteProblem };

/**
 * Read a block of YAML.
 * @param block what stands between the fences, its last line break included
 * @param offset where the block begins in the note
 */
export function readYamlBlock(block: string, offset: number): YamlBlock {
  try {
    const read = readYaml(block);
    return read === null
      ? { ok: true, entries: [], root: 'empty', documentEnd: false }
      : entriesOf(block, offset, read);
  } catch (error) {
    if (!(error instanceof UnreadableYaml)) throw error;
    const from = Math.min(error.span.from, block.length);
    const to = Math.min(Math.max(error.span.to, from), block.length);
    return {
      ok: false,
      problem: { code: error.code, message: error.message, from: offset + from, to: offset + to },
    };
  }
}

function entriesOf(block: string, offset: number, { document, documentEnd, values }: YamlValues): YamlBlock {
  const root = document.contents;
  if (!isMap(root)) return { ok: true, entries: [], root: 'empty', documentEnd };
  const whole = { from: 0, to: block.length };
  const entries = root.items.map((pair): Entry => {
    const { name, span } = keyName(pair.key, whole);
    const node = pair.value as Node | null;
    const token = pair.srcToken;
    const gap = token?.sep ?? [];
    const colon = gap.find(({ type }) => type === 'map-value-ind');
    const colonEnd = colon === undefined ? span.to : colon.offset + 1;
    const source = token?.value;
    const style = styleOf(source);
    const valueSpan = style === 'none' ? { from: colonEnd, to: colonEnd } : valueSpanOf(source, node);
    const value =
      isScalar(pair.key) && Object.hasOwn(values, name) ? values[name] : plainValue(node, document);
    return {
      key: name,
      keySpan: shift(span, offset),
      value: value ?? null,
      valueSpan: shift(valueSpan, offset),
      style,
      items: isSeq(node) ? itemsOf(node, value, offset) : [],
      colonEnd: colonEnd + offset,
      commentBefore: gap.some(({ type }) => type === 'comment'),
      commentAfter: /^[ \t]+#/.test(block.slice(valueSpan.to, valueSpan.to + 200)),
      blockHeader: blockHeaderOf(source, offset),
      obstacle: obstacleOf(token, block.slice(valueSpan.from, valueSpan.to), node),
    };
  });
  return { ok: true, entries, root: root.flow === true ? 'flow' : 'block', documentEnd };
}

function shift(span: Span, by: number): Span {
  return { from: span.from + by, to: span.to + by };
}

function itemsOf(
  node: { readonly items: readonly unknown[] },
  value: unknown,
  offset: number,
): readonly Located<unknown>[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [];
  return node.items.map((item, at) => ({
    value: values[at] ?? null,
    ...shift(spanOfRange((item as Node | null)?.range), offset),
  }));
}

function styleOf(token: CST.Token | undefined): ValueStyle {
  switch (token?.type) {
    case 'scalar':
      return token.source === '' ? 'none' : 'plain';
    case 'single-quoted-scalar':
      return 'single';
    case 'double-quoted-scalar':
      return 'double';
    case 'block-scalar':
      return 'block-scalar';
    case 'alias':
      return 'alias';
    case 'block-seq':
      return 'block-list';
    case 'block-map':
      return 'block-map';
    case 'flow-collection':
      return token.start.type === 'flow-map-start' ? 'flow-map' : 'flow-list';
    default:
      return 'none';
  }
}

/** From the first to the last character that belongs to the value: no comment, no blank line after it. */
function valueSpanOf(token: CST.Token | undefined, node: Node | null): Span {
  const from = node?.range?.[0] ?? 0;
  return { from, to: Math.max(from, token === undefined ? from : significantEnd(token)) };
}

function significantEnd(token: CST.Token): number {
  switch (token.type) {
    case 'block-scalar': {
      const header = token.props.reduce(
        (length, prop) => length + ('source' in prop ? prop.source.length : 0),
        0,
      );
      const content = token.source.trimEnd();
      const at = token.props[0]?.offset ?? token.offset;
      if (content !== '') return at + header + content.length;
      return at + (token.props[0] as CST.SourceToken).source.length;
    }
    case 'flow-collection':
      return token.end.reduce(
        (end, each) => (/-end$/.test(each.type) ? each.offset + each.source.length : end),
        token.offset + 1,
      );
    case 'block-seq':
    case 'block-map': {
      let end = token.offset;
      for (const item of token.items) {
        for (const each of [...item.start, ...(item.sep ?? [])]) {
          if (!/^(?:space|newline|comment)$/.test(each.type))
            end = Math.max(end, each.offset + each.source.length);
        }
        if (item.key) end = Math.max(end, significantEnd(item.key));
        if (item.value) end = Math.max(end, significantEnd(item.value));
      }
      return end;
    }
    default:
      return token.offset + ('source' in token ? token.source.length : 0);
  }
}

function blockHeaderOf(token: CST.Token | undefined, offset: number): Entry['blockHeader'] {
  if (token?.type !== 'block-scalar') return null;
  const header = token.props.find(({ type }) => type === 'block-scalar-header') as
    CST.SourceToken | undefined;
  const comment = token.props.find(({ type }) => type === 'comment') as CST.SourceToken | undefined;
  if (header === undefined || comment === undefined) return null;
  return {
    indicatorTo: offset + header.offset + header.source.length,
    lineTo: offset + comment.offset + comment.source.length,
  };
}

function obstacleOf(
  token: CST.CollectionItem | undefined,
  source: string,
  node: Node | null,
): Entry['obstacle'] {
  const tokens = [...(token?.start ?? []), ...(token?.sep ?? [])];
  if (tokens.some(({ type }) => type === 'explicit-key-ind')) return 'explicit-key';
  if (tokens.some(({ type }) => type === 'anchor' || type === 'tag')) return 'anchor-or-tag';
  if (source.includes('&') && holdsAnchor(token?.value)) return 'anchor-or-tag';
  return holdsMapping(node) ? 'nested-value' : null;
}

function holdsAnchor(token: CST.Token | null | undefined): boolean {
  if (token === null || token === undefined || !('items' in token)) return false;
  return token.items.some(
    (item: CST.CollectionItem) =>
      [...item.start, ...(item.sep ?? [])].some(({ type }) => type === 'anchor') ||
      holdsAnchor(item.key) ||
      holdsAnchor(item.value),
  );
}

/** A mapping holds facts that replacing would lose; `{{placeholder}}`, which YAML takes for a mapping, holds none. */
function holdsMapping(node: Node | null): boolean {
  if (isMap(node)) return !node.items.every((pair) => isMap(pair.key) && isEmpty(pair.value));
  return isSeq(node) && node.items.some((item) => holdsMapping(item as Node | null));
}

function isEmpty(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null);
}
