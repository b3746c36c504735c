/** Columns that stand below each other. In: rows of cells. Out: one text per row, of several lines where a column had to be wrapped. */
import stringWidth from 'fast-string-width';
import type { Paint, Style } from './paint.mts';
import { printable } from './printable.mts';

export interface Cell {
  readonly text: string;
  readonly style?: Style;
  readonly align?: 'right';
  /** Drawn instead of `text`, which then only says how wide it is. */
  readonly drawn?: string;
}

export interface TableOptions {
  readonly paint: Paint;
  /** What a line can hold; null = never wrap. */
  readonly columns: number | null;
  /** The column that is wrapped when a row is wider than that. */
  readonly wrap: number;
  readonly indent?: number;
}

/** Narrower, a column of words is harder to read than a line that is too long. */
const NARROWEST = 24;
const GAP = 2;

/** @example table([[{ text: 'a' }, { text: 'b' }]], { paint, columns: null, wrap: 1 }) // => ['a  b'] */
export function table(
  rows: readonly (readonly Cell[])[],
  { paint, columns, wrap, indent = 0 }: TableOptions,
): readonly string[] {
  const clean = rows.map((row) => row.map((cell) => ({ ...cell, text: printable(cell.text) })));
  const widths = widthsOf(clean);
  const total = indent + widths.reduce((sum, width) => sum + width + (width > 0 ? GAP : 0), 0) - GAP;
  const over = columns === null ? 0 : Math.max(0, total - columns);
  const wrapped = widths[wrap] ?? 0;
  widths[wrap] = Math.min(wrapped, Math.max(NARROWEST, wrapped - over));
  return clean.map((row) => rowText(row, { widths, wrap, indent, paint }));
}

function widthsOf(rows: readonly (readonly Cell[])[]): number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, at) =>
    rows.reduce((most, row) => Math.max(most, stringWidth(row[at]?.text ?? '')), 0),
  );
}

interface Layout {
  readonly widths: readonly number[];
  readonly wrap: number;
  readonly indent: number;
  readonly paint: Paint;
}

function rowText(row: readonly Cell[], { widths, wrap, indent, paint }: Layout): string {
  const wrapped = wrapWords(row[wrap]?.text ?? '', widths[wrap] ?? 0);
  const lines = wrapped.map((words, line) => {
    const cells = row.map((cell, at): Cell =>
      at === wrap ? { ...cell, text: words } : line === 0 ? cell : { text: '' },
    );
    const drawn = cells.flatMap((cell, at) =>
      (widths[at] ?? 0) === 0 ? [] : [drawCell(cell, widths[at] ?? 0, paint)],
    );
    return `${' '.repeat(indent)}${drawn.join(' '.repeat(GAP))}`.trimEnd();
  });
  return lines.join('\n');
}

function drawCell({ text, style, align, drawn }: Cell, width: number, paint: Paint): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  const shown = drawn ?? (style === undefined ? text : paint(style, text));
  return align === 'right' ? space + shown : shown + space;
}

/**
 * Lines of at most `width`, broken at blanks; a longer word stays whole.
 * @example wrapWords('one two three', 7) // => ['one two', 'three']
 */
export function wrapWords(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && stringWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
