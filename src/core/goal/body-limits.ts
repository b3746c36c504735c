/**
 * What is too much for the Markdown parser, whose time grows with lines and depth. In: a body. Out: a problem, or null.
 * Linear itself, and far faster than the parser: 1 MB takes a few ms.
 */
import type { NoteProblem } from './goal';

/** In characters. */
const MAX_BODY = 1_048_576;
/** A check-in a day for 27 years. */
const MAX_LINES = 10_000;
/** Lists and quotes inside each other; the parser's time grows with their product. */
const MAX_DEPTH = 100;

/**
 * Why a body is not looked into; null when it can be.
 * @param offset where the body begins in the note
 */
export function bodyProblem(body: string, offset: number): NoteProblem | null {
  const problem = (message: string, from: number, to: number): NoteProblem => ({
    code: 'note-too-large',
    message,
    from: offset + from,
    to: offset + to,
  });
  if (body.length > MAX_BODY)
    return problem('The note is longer than 1 MB; only its properties are read.', 0, 0);
  let count = 0;
  for (let start = 0; start < body.length;) {
    const end = body.indexOf('\n', start);
    const stop = end === -1 ? body.length : end;
    count += 1;
    if (count > MAX_LINES)
      return problem(`The note has more than ${MAX_LINES} lines; only its properties are read.`, 0, 0);
    if (depthOf(body, start, stop) > MAX_DEPTH) {
      return problem(
        `Lists or quotes are more than ${MAX_DEPTH} levels deep; only the properties are read.`,
        start,
        Math.min(stop, start + 200),
      );
    }
    start = stop + 1;
  }
  return null;
}

/** How deep the markers at the start of a line can nest it: two columns of indent make at most one level. */
function depthOf(text: string, start: number, stop: number): number {
  let markers = 0;
  let columns = 0;
  let at = start;
  while (at < stop && markers <= MAX_DEPTH) {
    const char = text[at] ?? '';
    if (char === ' ' || char === '\t') columns += char === ' ' ? 1 : 4;
    else {
      const marker = /^(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/.exec(text.slice(at, at + 12))?.[0];
      if (marker === undefined) break;
      markers += 1;
      at += marker.length - 1;
    }
    at += 1;
  }
  return markers === 0 ? 0 : markers + Math.floor(columns / 2);
}
