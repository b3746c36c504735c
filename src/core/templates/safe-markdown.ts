/**
 * Words that stay words in a note. In: what a person typed into a form. Out: Markdown in which it cannot become a heading, a fence, a
 * comment or a block of HTML and so swallow what follows. Lists, emphasis and links stay what they are.
 */

/**
 * What gets a backslash before its first sign: a heading, an underline that makes one of the line above, a fence, and HTML that
 * ends only where it is closed.
 */
const STRUCTURE =
  /^([ \t]{0,3})(?=#{1,6}(?:[ \t]|$)|(?:-+|=+)[ \t]*$|`{3}|~{3}|<(?:script|pre|style|textarea|[?]|![a-z[]))/i;

/** Words for a place inside a line: everything on one line. */
export function safeLine(text: string): string {
  return withoutOpenComment(text.replace(/\s+/g, ' ').trim());
}

/** Words for lines of their own; blank lines at the ends go. */
export function safeBlock(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .trim()
    .split('\n')
    .map((line) => line.trimEnd().replace(STRUCTURE, '$1\\'));
  return withoutOpenComment(lines.join('\n'));
}

/** `%%` and `<!--` that nothing closes would hide the rest of the note. */
function withoutOpenComment(text: string): string {
  const closed = leavesCommentOpen(text) ? text.replaceAll('%%', '\\%\\%') : text;
  return closed.lastIndexOf('<!--') > closed.lastIndexOf('-->')
    ? closed.replaceAll('<!--', '\\<!--')
    : closed;
}

/** Inside a line `%%` come in pairs; at the start of one they open a comment that the next line with `%%` ends. */
function leavesCommentOpen(text: string): boolean {
  if (!text.includes('%%')) return false;
  if (text.split('%%').length % 2 === 0) return true;
  let isOpen = false;
  for (const line of text.split('\n')) {
    if (isOpen) isOpen = !line.includes('%%');
    else isOpen = /^[ \t]*%%/.test(line) && line.indexOf('%%') === line.lastIndexOf('%%');
  }
  return isOpen;
}
