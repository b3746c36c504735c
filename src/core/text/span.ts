/**
 * Places in a text and edits of it. Offsets are UTF-16 code units from the start of the whole note, `from`
 * inclusive, `to` exclusive, everywhere in this project.
 */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Replace `[from, to)` by `insert`. `from === to` inserts, an empty `insert` deletes. */
export interface TextEdit extends Span {
  readonly insert: string;
}

/** A value together with the place in the note it was read from. */
export interface Located<T> extends Span {
  readonly value: T;
}

/** 1-based line and 1-based column (in UTF-16 code units), as editors and CI annotations count them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Apply edits to a text.
 *
 * Edits may come in any order but must not overlap; edits at the same offset are applied in the order given.
 * @throws RangeError when two edits overlap or lie outside the text: that is a bug of the caller.
 * @example applyEdits('a b', [{ from: 2, to: 3, insert: 'c' }]) // => 'a c'
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits.map((edit, order) => ({ edit, order }));
  ordered.sort((a, b) => a.edit.from - b.edit.from || a.edit.to - b.edit.to || a.order - b.order);
  let result = '';
  let done = 0;
  for (const { edit } of ordered) {
    if (edit.from < done || edit.to < edit.from || edit.to > text.length) {
      throw new RangeError(`edit ${edit.from}..${edit.to} overlaps another or lies outside the text`);
    }
    result += text.slice(done, edit.from) + edit.insert;
    done = edit.to;
  }
  return result + text.slice(done);
}

/**
 * Line and column of an offset. `\n` ends a line; a `\r` before it belongs to the line.
 * @example positionAt('ab\ncd', 4) // => { line: 2, column: 2 }
 */
export function positionAt(text: string, offset: number): Position {
  const end = Math.min(Math.max(offset, 0), text.length);
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  return { line, column: end - lineStart + 1 };
}
