/** A table in Markdown. In: cells, of which only `|` and line breaks are made safe. Out: text. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((row) => `| ${row.map(cell).join(' | ')} |\n`).join('');
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\|/g, '\\|');
}

/** Words that shall stay words. @example markdownWords('*Run*') // => '\\*Run\\*' */
export function markdownWords(text: string): string {
  return text.replace(/[\\`*_[\]<>#~]/g, '\\$&');
}
