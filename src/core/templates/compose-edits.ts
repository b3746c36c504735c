/** Several edits one after the other as edits of the first text. In: edits, each made for the result of those before. Out: one list. */
import type { TextEdit } from '../text/span';

/**
 * The edits of a text followed by one insertion into the result, as edits of that text.
 * @param edits in order, not touching each other
 * @param at where the insertion stands in the result of `edits`
 */
export function withInsertion(edits: readonly TextEdit[], at: number, insert: string): readonly TextEdit[] {
  const ordered = [...edits].sort((a, b) => a.from - b.from);
  let shift = 0;
  for (const [position, edit] of ordered.entries()) {
    const start = edit.from + shift;
    if (at < start) break;
    if (at <= start + edit.insert.length) {
      const inside = at - start;
      const merged = { ...edit, insert: edit.insert.slice(0, inside) + insert + edit.insert.slice(inside) };
      return [...ordered.slice(0, position), merged, ...ordered.slice(position + 1)];
    }
    shift += edit.insert.length - (edit.to - edit.from);
  }
  const from = at - shift;
  return [...ordered, { from, to: from, insert }].sort((a, b) => a.from - b.from);
}
