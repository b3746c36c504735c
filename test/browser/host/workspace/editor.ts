/** Obsidian's `Editor` over CodeMirror 6. Positions are `{ line, ch }`, both from 0. */
import { redo, undo } from '@codemirror/commands';
import type { Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { EditorPosition, EditorRange, EditorTransaction } from 'obsidian';

export class Editor {
  constructor(readonly cm: EditorView) {}

  get #doc(): Text {
    return this.cm.state.doc;
  }

  getValue(): string {
    return this.#doc.toString();
  }

  /** Only what differs is replaced, so that the cursor stays where it is. */
  setValue(text: string): void {
    const old = this.getValue();
    if (old === text) return;
    let from = 0;
    while (from < Math.min(old.length, text.length) && old[from] === text[from]) from += 1;
    let tail = 0;
    const room = Math.min(old.length, text.length) - from;
    while (tail < room && old.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
    const insert = text.slice(from, text.length - tail);
    this.cm.dispatch({ changes: { from, to: old.length - tail, insert } });
  }

  lineCount(): number {
    return this.#doc.lines;
  }

  getLine(line: number): string {
    return this.#doc.line(line + 1).text;
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.#doc.sliceString(this.posToOffset(from), this.posToOffset(to));
  }

  getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.#doc.sliceString(from, to);
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  setCursor(at: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof at === 'number' ? { line: at, ch } : at);
  }

  setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    const selection = { anchor: this.posToOffset(anchor), head: this.posToOffset(head) };
    this.cm.dispatch({ selection, scrollIntoView: true });
  }

  replaceRange(insert: string, from: EditorPosition, to: EditorPosition = from): void {
    this.cm.dispatch({ changes: { from: this.posToOffset(from), to: this.posToOffset(to), insert } });
  }

  replaceSelection(text: string): void {
    this.cm.dispatch(this.cm.state.replaceSelection(text));
  }

  /** All changes count in the text as it was, and are one step to undo. */
  transaction({ changes = [], selection }: EditorTransaction, origin?: string): void {
    this.cm.dispatch({
      changes: changes.map(({ from, to = from, text: insert }) => ({
        from: this.posToOffset(from),
        to: this.posToOffset(to),
        insert,
      })),
      ...(origin === undefined ? {} : { userEvent: origin }),
    });
    if (selection !== undefined) this.setSelection(selection.from, selection.to ?? selection.from);
  }

  offsetToPos(offset: number): EditorPosition {
    const line = this.#doc.lineAt(Math.max(0, Math.min(offset, this.#doc.length)));
    return { line: line.number - 1, ch: Math.min(offset - line.from, line.length) };
  }

  posToOffset({ line, ch }: EditorPosition): number {
    if (line >= this.#doc.lines) return this.#doc.length;
    const { from, to } = this.#doc.line(Math.max(0, line) + 1);
    return Math.min(from + ch, to);
  }

  scrollIntoView({ from }: EditorRange, center = false): void {
    const y = center ? 'center' : 'nearest';
    this.cm.dispatch({ effects: EditorView.scrollIntoView(this.posToOffset(from), { y }) });
  }

  focus(): void {
    this.cm.focus();
  }

  hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  undo(): void {
    undo(this.cm);
  }

  redo(): void {
    redo(this.cm);
  }
}
