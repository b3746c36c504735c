/**
 * Any YAML as a tree with places, for what is no goal's properties: a query in a note. In: text. Out: a tree of plain data, or what is
 * wrong and where. The caps of `yaml-reader.ts` hold here too.
 */
import type { Document } from 'yaml';
import type { Span } from '../text/span';
import type { NoteProblem } from './goal';
import {
  isMap,
  isScalar,
  isSeq,
  keyName,
  type Node,
  plainValue,
  readYaml,
  spanOfRange,
  UnreadableYaml,
} from './yaml-reader';

export type YamlTree = YamlMap | YamlList | YamlValue;

export interface YamlMap extends Span {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
}

export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlTree;
}

export interface YamlList extends Span {
  readonly kind: 'list';
  readonly items: readonly YamlTree[];
}

/** A scalar; `value` is null when nothing stands there. */
export interface YamlValue extends Span {
  readonly kind: 'value';
  readonly value: unknown;
}

export type YamlTreeRead =
  { readonly ok: true; readonly map: YamlMap } | { readonly ok: false; readonly problem: NoteProblem };

/**
 * Read text whose root is a mapping; nothing but blanks and comments is an empty one.
 * @example readYamlTree('limit: 5') // => { ok: true, map: { entries: [{ key: 'limit', … }], … } }
 */
export function readYamlTree(text: string): YamlTreeRead {
  const whole = { from: 0, to: text.length };
  try {
    const read = readYaml(text);
    const root = read?.document.contents ?? null;
    const tree = read === null ? null : treeOf(root, read.document, whole);
    return { ok: true, map: tree?.kind === 'map' ? tree : { kind: 'map', entries: [], ...whole } };
  } catch (error) {
    if (!(error instanceof UnreadableYaml)) throw error;
    const from = Math.min(error.span.from, text.length);
    return {
      ok: false,
      problem: { code: error.code, message: error.message, from, to: Math.max(from, error.span.to) },
    };
  }
}

function treeOf(node: Node | null, document: Document.Parsed, around: Span): YamlTree {
  const span = node?.range ? spanOfRange(node.range) : { from: around.to, to: around.to };
  if (isMap(node)) {
    const entries = node.items.map((pair): YamlEntry => {
      const { name, span: keySpan } = keyName(pair.key, span);
      return { key: name, keySpan, value: treeOf(pair.value as Node | null, document, keySpan) };
    });
    return { kind: 'map', entries, ...span };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => treeOf(item as Node | null, document, span));
    return { kind: 'list', items, ...span };
  }
  return { kind: 'value', value: isScalar(node) ? node.value : plainValue(node, document), ...span };
}
