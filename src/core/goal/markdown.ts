/**
 * The structure of a note's body: headings, sections, list lines, blocks, comments. The only file that knows `@lezer/markdown`.
 * In: a note's text and where its body begins. Out: plain data with places in the whole note. What a section means is
 * `parse-goal.ts`'s job.
 *
 * Only blocks are parsed: nothing that is read from a goal depends on emphasis, links or the cells of a table, and runs of brackets and
 * back-ticks cost nothing.
 */
import { type BlockContext, type Line, type MarkdownConfig, parser as commonMark } from '@lezer/markdown';
import type { Located, Span } from '../text/span';
import { bodyProblem } from './body-limits';
import type { NoteProblem, Section } from './goal';

interface Heading extends Span {
  readonly level: number;
  /** The words without `#`, trimmed. */
  readonly title: Located<string>;
}

/** One item of a list. Items inside quotes and callouts are not listed. */
interface ListLine extends Span {
  /** 0 for an item of an outermost list. */
  readonly depth: number;
  /** `-`, `*`, `+`, `1.` or `1)`. */
  readonly marker: Span;
  /** The first line after the marker, trimmed. Holds the check box, if there is one. */
  readonly line: Span;
  /** The item's own words: `line` with the lines that continue it, without nested lists. */
  readonly words: Span;
  /** The character in the check box; null when the line has none. */
  readonly mark: Span | null;
}

interface Block extends Span {
  readonly kind: 'heading' | 'paragraph' | 'list' | 'quote' | 'code' | 'comment' | 'html' | 'rule';
}

export interface NoteStructure {
  /** Outermost headings in order. */
  readonly headings: readonly Heading[];
  readonly sections: readonly Section[];
  readonly lines: readonly ListLine[];
  /** Outermost blocks in order. */
  readonly blocks: readonly Block[];
  /** `%% … %%`, on lines of their own or inside a paragraph. */
  readonly comments: readonly Span[];
  /** Where nothing is looked for: code and comments. */
  readonly hidden: readonly Span[];
  /** Why the body was not looked into; then everything else is empty. */
  readonly problem: NoteProblem | null;
}

const KINDS: Readonly<Record<string, Block['kind']>> = {
  Paragraph: 'paragraph',
  BulletList: 'list',
  OrderedList: 'list',
  Blockquote: 'quote',
  FencedCode: 'code',
  CodeBlock: 'code',
  NoteComment: 'comment',
  HTMLBlock: 'html',
  CommentBlock: 'html',
  ProcessingInstructionBlock: 'html',
  HorizontalRule: 'rule',
};

const LEVELS: Readonly<Record<string, number>> = {
  ATXHeading1: 1,
  ATXHeading2: 2,
  ATXHeading3: 3,
  ATXHeading4: 4,
  ATXHeading5: 5,
  ATXHeading6: 6,
  SetextHeading1: 1,
  SetextHeading2: 2,
};

/** `%%` at the start of a line opens a comment that ends with the next `%%`, or with the note. */
const noteComment: MarkdownConfig = {
  defineNodes: [{ name: 'NoteComment', block: true }],
  parseBlock: [
    {
      name: 'NoteComment',
      before: 'IndentedCode',
      parse: (cx: BlockContext, line: Line) => {
        if (!opensComment(line)) return false;
        const from = cx.lineStart + line.pos;
        let to = cx.lineStart + line.text.length;
        let closed = line.text.indexOf('%%', line.pos + 2) !== -1;
        while (cx.nextLine() && !closed) {
          to = cx.lineStart + line.text.length;
          closed = line.text.includes('%%');
        }
        cx.addElement(cx.elt('NoteComment', from, to));
        return true;
      },
      endLeaf: (_cx: BlockContext, line: Line) => opensComment(line),
    },
  ],
};

/** Words after a comment that is closed on the same line belong to a paragraph. */
function opensComment(line: Line): boolean {
  if (line.indent >= line.baseIndent + 4 || !line.text.startsWith('%%', line.pos)) return false;
  const close = line.text.indexOf('%%', line.pos + 2);
  return close === -1 || line.text.slice(close + 2).trim() === '';
}

const INLINE = [
  'Escape',
  'Entity',
  'InlineCode',
  'HTMLTag',
  'Emphasis',
  'HardBreak',
  'Link',
  'Image',
  'LinkReference',
];
const parser = commonMark.configure([{ remove: INLINE }, noteComment]);
// Without inline parsers it would still look at every character for one.
parser.parseInline = () => [];

/**
 * Read the structure of the body that begins at `from`.
 * @example readStructure('# Run\n- [ ] 5 km').headings[0]?.title.value // => 'Run'
 */
export function readStructure(text: string, from = 0): NoteStructure {
  const body = text.slice(from);
  const problem = bodyProblem(body, from);
  const headings: Heading[] = [];
  const lines: ListLine[] = [];
  const blocks: Block[] = [];
  const comments: Span[] = [];
  const hidden: Span[] = [];
  if (problem !== null) return { headings, sections: [], lines, blocks, comments, hidden, problem };

  /** The names of the nodes around the current one, outermost first, the document included. */
  const around: string[] = [];
  /** The items that are open, outermost first: their own words end where a nested block begins. */
  const open: { line: ListLine; complete: boolean }[] = [];
  let depth = -1;
  let quotes = 0;
  // A `\r` before the line break would keep the parser from seeing blank lines; a blank of the same length does not.
  parser.parse(body.replaceAll('\r\n', ' \n')).iterate({
    enter: ({ name, from: start, to: end }) => {
      const parent = around.at(-1);
      around.push(name);
      const kind = KINDS[name];
      const level = LEVELS[name];
      if (name === 'ListMark') {
        const item = open.at(-1);
        if (item !== undefined)
          item.line = withMarker(text, item.line, { from: from + start, to: from + end });
        return;
      }
      if (kind === undefined && level === undefined && name !== 'ListItem') return;
      const place = withoutEnd(text, { from: from + start, to: from + end });
      if (parent === 'Document' && kind !== undefined) blocks.push({ kind, ...place });
      if (parent === 'Document' && level !== undefined) {
        blocks.push({ kind: 'heading', ...place });
        headings.push({ level, title: titleOf(text, place, name.startsWith('ATX')), ...place });
      }
      if (kind === 'code' || kind === 'comment') hidden.push(place);
      if (kind === 'comment') comments.push(place);
      if (kind === 'quote') quotes += 1;
      if (kind === 'list') depth += 1;
      if (kind === 'paragraph') {
        const inside = commentsIn(text, place);
        comments.push(...inside);
        hidden.push(...inside);
        const item = open.at(-1);
        if (item !== undefined && !item.complete && parent === 'ListItem') {
          item.line = { ...item.line, words: trimmed(text, { from: item.line.line.from, to: place.to }) };
          item.complete = true;
        }
      }
      if (name === 'ListItem') {
        const nothing = { from: place.from, to: place.from };
        open.push({
          line: { ...place, depth, marker: nothing, line: nothing, words: nothing, mark: null },
          complete: false,
        });
      }
    },
    leave: ({ name }) => {
      around.pop();
      if (name === 'Blockquote') quotes -= 1;
      if (KINDS[name] === 'list') depth -= 1;
      if (name !== 'ListItem') return;
      const item = open.pop();
      if (item !== undefined && quotes === 0) lines.push(item.line);
    },
  });
  lines.sort((a, b) => a.from - b.from);
  return { headings, sections: sectionsOf(text, headings), lines, blocks, comments, hidden, problem: null };
}

function isBlankOrBreak(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11 && code !== 12);
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\t';
}

function titleOf(text: string, place: Span, atx: boolean): Located<string> {
  let { from, to } = place;
  if (atx) {
    while (text[from] === '#') from += 1;
    // A closing run of `#` counts only after a blank.
    let end = trimmed(text, { from, to }).to;
    while (end > from && text[end - 1] === '#') end -= 1;
    if (end === from || isBlank(text[end - 1])) to = end;
  } else {
    to = text.lastIndexOf('\n', to - 1);
  }
  const span = trimmed(text, { from, to: Math.max(from, to) });
  return { ...span, value: text.slice(span.from, span.to) };
}

/** A span without the white space at its ends. */
export function trimmed(text: string, { from, to }: Span): Span {
  const inner = text.slice(from, to);
  const start = from + inner.length - inner.trimStart().length;
  return { from: start, to: Math.max(start, from + inner.trimEnd().length) };
}

/** A line break of Windows and blanks at its end do not belong to a block. */
function withoutEnd(text: string, { from, to }: Span): Span {
  let end = to;
  while (end > from && isBlankOrBreak(text.charCodeAt(end - 1))) end -= 1;
  return { from, to: end };
}

/** An item with its marker, where it begins, and what that makes of its first line. */
function withMarker(text: string, item: ListLine, marker: Span): ListLine {
  const end = text.indexOf('\n', marker.to);
  const to = Math.max(marker.to, Math.min(item.to, end === -1 ? text.length : end));
  const line = trimmed(text, { from: marker.to, to });
  const box = /^\[([^\n\]])\](?=[ \t]|$)/u.exec(text.slice(line.from, Math.min(line.to, line.from + 8)));
  const mark = box === null ? null : { from: line.from + 1, to: line.from + 1 + (box[1]?.length ?? 0) };
  return { ...item, from: marker.from, marker, line, words: line, mark };
}

/** `%% … %%` inside a paragraph, but not right after a back-tick: that one is shown, not meant. */
function commentsIn(text: string, { from, to }: Span): readonly Span[] {
  const comments: Span[] = [];
  let at = text.indexOf('%%', from);
  while (at !== -1 && at + 2 < to) {
    const close = text.indexOf('%%', at + 2);
    if (close === -1 || close + 2 > to) break;
    if (text[at - 1] !== '`') comments.push({ from: at, to: close + 2 });
    at = text.indexOf('%%', close + 2);
  }
  return comments;
}

function sectionsOf(text: string, headings: readonly Heading[]): readonly Section[] {
  const ends = new Array<number>(headings.length).fill(text.length);
  /** Positions of the headings whose section has not ended yet; each is deeper than the one before it. */
  const open: number[] = [];
  headings.forEach(({ level, from }, at) => {
    while (open.length > 0 && (headings[open.at(-1) ?? 0]?.level ?? 0) >= level) ends[open.pop() ?? 0] = from;
    open.push(at);
  });
  return headings.map(({ level, title, from, to }, at) => {
    const lineEnd = text.indexOf('\n', to);
    const start = lineEnd === -1 ? text.length : lineEnd + 1;
    return {
      title: title.value,
      level,
      heading: { from, to },
      body: { from: start, to: Math.max(start, ends[at] ?? start) },
    };
  });
}

/** Blank out the parts of a span that are hidden, so that places in the result are places in the note. */
export function visibleText(text: string, span: Span, hidden: readonly Span[]): string {
  let result = '';
  let at = span.from;
  for (const each of hidden) {
    if (each.to <= at || each.from >= span.to) continue;
    const from = Math.max(each.from, at);
    const to = Math.min(each.to, span.to);
    result += text.slice(at, from) + text.slice(from, to).replace(/[^\r\n]/g, ' ');
    at = to;
  }
  return result + text.slice(at, span.to);
}
