/** Standard input as text. In: chunks. Out: the whole, or line by line as it comes. */
import type { Io } from './io.mts';

type Input = Pick<Io, 'stdin'>;

export async function readInput(io: Input): Promise<string> {
  let text = '';
  for await (const piece of pieces(io)) text += piece;
  return text;
}

/** Lines without their end; the last one also when nothing ends it. */
export async function* inputLines(io: Input): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces(io)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest !== '') yield rest;
}

/** A character may be split between two chunks. */
async function* pieces({ stdin }: Input): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of stdin) {
    yield typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}
