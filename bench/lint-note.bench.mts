// Full lint of one goal note (read, judge, all goal rules) against markdownlint's default rules on the same note.
import { readNote } from '../src/core/goal/parse-goal';
import { lintGoal } from '../src/core/lint/lint-goal';
import { DEFAULT_SETTINGS } from '../src/core/settings/settings';
import { median, timed } from './median.mts';

const ROUNDS = 60;
const REPEATS = 20;

function lintOnce(text: string): number {
  const read = readNote('The handbook.md', text, DEFAULT_SETTINGS.schema);
  if (read.kind !== 'goal') throw new Error(`the benchmark's note is no goal: ${read.kind}`);
  return lintGoal({ goal: read.goal, today: '2026-06-15', settings: DEFAULT_SETTINGS }).length;
}

/** @param rival what it is compared with; gets the same text and returns how many things it found */
export function benchNote(text: string, rival: (text: string) => number): void {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // a changed last line each time, so that nobody can answer from memory
    const note = `${text}\nRound ${round}.\n`;
    ours.push(timed(() => Array.from({ length: REPEATS }, () => lintOnce(note))) / REPEATS);
    theirs.push(timed(() => Array.from({ length: REPEATS }, () => rival(note))) / REPEATS);
  }
  const [mine, other] = [median(ours), median(theirs)];
  console.log(
    `\nFull lint of one goal note (${text.length} characters), median of ${ROUNDS} interleaved rounds`,
  );
  console.log(`  goal-notes    ${mine.toFixed(3)} ms`);
  console.log(`  markdownlint  ${other.toFixed(3)} ms   ${(other / mine).toFixed(1)} times ours`);
}
