/**
 * YAML behind a wall: the only file that knows `yaml` and `gray-matter`.
 * In: the text between the fences. Out: a document with plain values, or an `UnreadableYaml` that says what is wrong and where.
 * Finding the fences is `read-frontmatter.ts`'s job, telling keys from values `yaml-block.ts`'s.
 */
import matter from 'gray-matter';
import {
  Composer,
  type CST,
  type Document,
  isMap,
  isScalar,
  Lexer,
  type Node,
  Parser,
  YAMLParseError,
} from 'yaml';
import type { Span } from '../text/span';
import type { NoteProblem } from './goal';

export { type CST, isMap, isScalar, isSeq, type Node } from 'yaml';

/** An alias may stand for at most this many nodes: enough for people, too few for a bomb. */
const MAX_ALIAS_COUNT = 50;
/** About 1,400 properties. The parser's time grows with its tokens, and faster than they do when the text is hostile. */
const MAX_TOKENS = 10_000;
/** gray-matter looks for comments with an expression that is quadratic in blank lines. */
const MAX_BLANK_LINES = 500;
/** Not `---`: gray-matter would also stop at `---x`. Our caller has found the fence already. */
const CLOSE = '\u0001--- end';

/** What is wrong with a block, and where in it. Never leaves `core/goal`. */
export class UnreadableYaml extends Error {
  constructor(
    readonly code: NoteProblem['code'],
    message: string,
    readonly span: Span,
  ) {
    super(message);
  }
}

interface YamlDocument {
  readonly document: Document.Parsed;
  /** A `...` line ends the document inside the block. */
  readonly documentEnd: boolean;
}

export interface YamlValues extends YamlDocument {
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * Read a block that holds nothing but YAML.
 * @returns the document with its plain values; null when there is nothing but blank lines and comments
 * @throws UnreadableYaml with a place in the block
 */
export function readYaml(block: string): YamlValues | null {
  try {
    return throughGrayMatter(block);
  } catch (error) {
    throw asUnreadable(error, { from: 0, to: block.length });
  }
}

function throughGrayMatter(block: string): YamlValues | null {
  const whole = { from: 0, to: block.length };
  if (longestBlankRun(block) > MAX_BLANK_LINES) {
    throw new UnreadableYaml(
      'frontmatter-too-large',
      `More than ${MAX_BLANK_LINES} blank lines in a row in the properties.`,
      whole,
    );
  }
  const composed: YamlDocument[] = [];
  const { data } = matter(`---\n${block}\n${CLOSE}\n`, {
    language: 'yaml',
    delimiters: ['---', CLOSE],
    excerpt: () => '',
    engines: {
      yaml: (source: string): Record<string, unknown> => {
        if (source !== `\n${block}`) {
          throw new UnreadableYaml('yaml-syntax', 'The properties hold a control character.', whole);
        }
        const document = compose(block);
        composed.push(document);
        return valuesOf(document.document, whole);
      },
      ...ENGINES_OFF,
    },
  });
  if (composed[0] === undefined) return null;
  refuseDepth(data, whole, 0);
  return { ...composed[0], values: data };
}

/** Nobody nests properties that deep; an alias inside its own anchor (`&a [*a]`) has no bottom at all. */
const MAX_DEPTH = 100;

function refuseDepth(value: unknown, whole: Span, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > MAX_DEPTH)
    throw new UnreadableYaml('frontmatter-too-large', 'The properties are nested too deeply.', whole);
  for (const each of Object.values(value)) refuseDepth(each, whole, depth + 1);
}

function asUnreadable(error: unknown, whole: Span): UnreadableYaml {
  if (error instanceof UnreadableYaml) return error;
  if (error instanceof YAMLParseError) {
    const [from, to] = error.pos;
    return new UnreadableYaml(
      'yaml-syntax',
      `The properties are not valid YAML: ${firstLine(error.message)}`,
      { from, to },
    );
  }
  const reason = error instanceof Error ? firstLine(error.message) : 'unknown error';
  return new UnreadableYaml('yaml-syntax', `The properties cannot be read: ${reason}`, whole);
}

function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? '').slice(0, 160);
}

function off(): never {
  throw new UnreadableYaml('yaml-syntax', 'Only YAML is read as properties.', { from: 0, to: 0 });
}
/** gray-matter would evaluate JavaScript; every engine but ours is off by name as well. */
const ENGINES_OFF = {
  javascript: off,
  js: off,
  json: off,
  coffee: off,
  coffeescript: off,
  cson: off,
  toml: off,
};

function longestBlankRun(text: string): number {
  let longest = 0;
  let run = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === 10 || char === 13 || char === 0x2028 || char === 0x2029) run += 1;
    else if (char > 32 && char !== 0xa0 && char !== 0xfeff) run = 0;
    if (run > longest) longest = run;
  }
  return longest;
}

/** Token by token, so that a hostile block ends at its first error or at the cap and not after its last one. */
function compose(source: string): YamlDocument {
  const composer = new Composer({
    schema: 'core',
    version: '1.2',
    uniqueKeys: false,
    logLevel: 'error', // no console output; errors are still kept ('silent' would drop them)
    keepSourceTokens: true,
  });
  const parser = new Parser();
  const documents: Document.Parsed[] = [];
  let count = 0;
  let documentEnd = false;
  const take = (token: CST.Token) => {
    if (token.type === 'error')
      throw new YAMLParseError([token.offset, token.offset + 1], 'UNEXPECTED_TOKEN', token.message);
    if (token.type === 'doc-end') documentEnd = true;
    for (const document of composer.next(token)) documents.push(document);
  };
  for (const lexeme of new Lexer().lex(source)) {
    count += 1;
    if (count > MAX_TOKENS) {
      throw new UnreadableYaml(
        'frontmatter-too-large',
        'The properties are too many or too intricate to be read.',
        { from: 0, to: source.length },
      );
    }
    for (const token of parser.next(lexeme)) take(token);
  }
  for (const token of parser.end()) take(token);
  for (const document of composer.end(true, source.length)) documents.push(document);
  const [document, second] = documents;
  const error = document?.errors[0];
  if (error !== undefined) throw error;
  if (document === undefined || second !== undefined) {
    const from = second?.range[0] ?? 0;
    throw new UnreadableYaml('yaml-syntax', 'The properties hold more than one YAML document.', {
      from,
      to: from,
    });
  }
  return { document, documentEnd };
}

/** The plain values; a duplicate key, a bomb, or anything that is no mapping is an error. */
function valuesOf(document: Document.Parsed, whole: Span): Record<string, unknown> {
  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === null && root.source === '')) return {};
  if (!isMap(root)) {
    throw new UnreadableYaml(
      'not-a-mapping',
      'The properties are not a list of `name: value` lines.',
      spanOfRange(root.range),
    );
  }
  const seen = new Set<string>();
  for (const pair of root.items) {
    const key = keyName(pair.key, whole);
    if (seen.has(key.name)) {
      throw new UnreadableYaml(
        'duplicate-key',
        `The property \`${key.name.slice(0, 80)}\` is there twice.`,
        key.span,
      );
    }
    seen.add(key.name);
  }
  return document.toJS({ maxAliasCount: MAX_ALIAS_COUNT }) as Record<string, unknown>;
}

/** The name of a key as people see it; a key that is a list or mapping is named by its JSON. */
export function keyName(key: unknown, whole: Span): { readonly name: string; readonly span: Span } {
  const node = key as Node | null;
  const span = node?.range ? spanOfRange(node.range) : { from: whole.from, to: whole.from };
  if (isScalar(node)) return { name: scalarName(node.value), span };
  return { name: JSON.stringify(node ?? ''), span };
}

function scalarName(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint'
    ? String(value)
    : '';
}

/** The plain value of a node that stands under a key which plain objects cannot have. */
export function plainValue(node: Node | null, document: Document.Parsed): unknown {
  try {
    return node === null ? null : (node.toJS(document, { maxAliasCount: MAX_ALIAS_COUNT }) as unknown);
  } catch (error) {
    throw asUnreadable(error, spanOfRange(node?.range));
  }
}

/** The place of a node without the blanks and comments behind it. */
export function spanOfRange(range: readonly number[] | null | undefined): Span {
  return { from: range?.[0] ?? 0, to: range?.[1] ?? range?.[0] ?? 0 };
}
