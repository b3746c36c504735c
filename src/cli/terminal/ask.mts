/** One question with yes or no. In: the question. Out: whether the answer was yes; anything else, also no answer, is no. */
import type { Io } from '../io.mts';
import { inputLines } from '../read-input.mts';

/** Whether there is a person to answer: a terminal on all sides, and no CI behind it. */
export function canAsk({ isTTY, env }: Pick<Io, 'isTTY' | 'env'>): boolean {
  return isTTY.stdin && isTTY.stdout && isTTY.stderr && (env.CI ?? '') === '';
}

/** @example if (await asked('Apply them?', io)) … */
export async function asked(question: string, io: Pick<Io, 'stdin' | 'err'>): Promise<boolean> {
  io.err(`${question} [y/N] `);
  const lines = inputLines(io);
  const answer = await lines.next();
  // nothing more is read, so that the program can end
  await lines.return(undefined);
  if (answer.done === true) {
    io.err('\n');
    return false;
  }
  return /^\s*y(?:es)?\s*$/i.test(answer.value);
}
