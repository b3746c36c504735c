/** Which line break a text uses. In: a text and a place. Out: what a new line there must end with. */

/**
 * The line break that ends the line at `offset`; on the last line, that of the line before; `\n` in a text of one line.
 * @example lineBreakAt('a\r\nb', 3) // => '\r\n'
 */
export function lineBreakAt(text: string, offset: number): '\n' | '\r\n' {
  const next = text.indexOf('\n', offset);
  const at = next === -1 ? text.lastIndexOf('\n', offset) : next;
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}
