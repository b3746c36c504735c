/** Standard input as text. In: chunks. Out: the whole, or line by line as it comes. */
import type { Io } from './io.mts';

type Input = Pick<Io, 'stdin'>;

/** UTF-16 code units. What is longer is cut off: no line of text is, and a program must not drown in one that never ends. */
const LONGEST_LINE = 4_000_000;

export async function readInput(io: Input): Promise<string> {
  let text = '';
  for await (const piece of pieces(io)) text += piece;
  return text;
}

/** Lines without their end; the last one also when nothing ends it. */
export async function* inputLines(io: Input): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces(io)) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end !== -1; end = piece.indexOf('\n', from)) {
      yield grown(rest, piece.slice(from, end)).replace(/\r$/, '');
      rest = '';
      from = end + 1;
    }
    rest = grown(rest, piece.slice(from));
  }
  if (rest !== '') yield rest;
}

function grown(line: string, more: string): string {
  return line.length >= LONGEST_LINE ? line : (line + more).slice(0, LONGEST_LINE);
}

/** A character may be split between two chunks. */
async function* pieces({ stdin }: Input): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of stdin) {
    yield typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}
