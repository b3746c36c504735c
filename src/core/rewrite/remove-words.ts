/** Taking words out of a statement. In: a text, the statement's place, spans in it. Out: edits. What nobody reads as words stays. */
import type { Span, TextEdit } from '../text/span';

/** Signs between words go with them; comments, code, placeholders and words that are not named stay. */
const SPEAKS = /[\p{L}\p{N}{}<>%`[\]]/u;

/** The "and" between two clauses, in six languages. */
const JOINED = /^[\s,;]{0,9}(?:and|und|y|e|et|ed)(?=[\s,]|$)/i;

/**
 * Edits that delete `spans` (in order) from a statement, with the signs and blanks between them, and the empty lines that would be left.
 * Labels (`S:`) go with what stands behind them.
 */
export function withoutWords(
  text: string,
  statement: Span,
  spans: readonly Span[],
  labels: readonly Span[],
): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let at = statement.from;
  const drop = (from: number, to: number) => {
    const last = edits.at(-1);
    if (last?.to === from) edits[edits.length - 1] = { ...last, to };
    else if (to > from) edits.push({ from, to, insert: '' });
  };
  const gap = (to: number, isBetween: 'between' | 'edge') => {
    const bare = blanked(text, { from: at, to }, labels);
    if (!SPEAKS.test(bare.replace(JOINED, '')) && (isBetween === 'between' || bare.trim() !== ''))
      drop(at, to);
  };
  for (const span of spans) {
    gap(span.from, at === statement.from ? 'edge' : 'between');
    drop(span.from, span.to);
    at = span.to;
  }
  gap(statement.to, 'between');
  const last = edits.at(-1);
  if (last === undefined) return [];
  // one blank line before what follows, not two, when nothing of it is left
  const behind = /^(?:[ \t]*\r?\n)+/.exec(text.slice(last.to))?.[0] ?? '';
  if (last.to >= statement.to && last.from === statement.from)
    edits[edits.length - 1] = { ...last, to: last.to + behind.length };
  return edits;
}

function blanked(text: string, { from, to }: Span, labels: readonly Span[]): string {
  let result = text.slice(from, to);
  for (const label of labels) {
    if (label.to <= from || label.from >= to) continue;
    const [start, end] = [Math.max(label.from, from) - from, Math.min(label.to, to) - from];
    result = result.slice(0, start) + ' '.repeat(end - start) + result.slice(end);
  }
  return result;
}
