// Judging the words of goals, against compromise/three with dates reading the same words.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { assess } from '../src/core/assess/assess';
import type { Goal } from '../src/core/goal/goal';
import { readNote } from '../src/core/goal/parse-goal';
import { FRAMEWORKS } from '../src/core/frameworks/index';
import { DEFAULT_SETTINGS } from '../src/core/settings/settings';
import { median, timed } from './median.mts';

const ROUNDS = 25;
/** We are so much faster that a single pass would measure the clock. */
const REPEATS = 20;

/** What the goals below some folders say: the statement, and what stands under each criterion. */
export function goalTexts(folders: readonly string[]): readonly string[] {
  const notes = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => [file, readFileSync(path.join(folder, file), 'utf8')] as const),
  );
  const written = notes.flatMap(([file, text]) => {
    const read = readNote(file, text, DEFAULT_SETTINGS.schema);
    return read.kind === 'goal' ? [wordsOf(read.goal)] : [];
  });
  const worked = Object.values(FRAMEWORKS).map(({ example }) => example.statement);
  return [...written, ...worked].filter((text) => text.trim() !== '');
}

/** @param rival what it is compared with; gets the same texts */
export function benchAssess(texts: readonly string[], rival: (text: string) => number): void {
  const ours: number[] = [];
  const theirs: number[] = [];
  // both have read everything once before a clock runs
  for (const text of texts) [assess(text, 'auto'), rival(text)];
  for (let round = 0; round < ROUNDS; round += 1) {
    // other words each time, so that nobody can answer from memory
    const fresh = (repeat: number) => texts.map((text) => `${text}\nVersion ${round}.${repeat}`);
    const many = Array.from({ length: REPEATS }, (_, repeat) => fresh(repeat)).flat();
    const few = fresh(REPEATS);
    ours.push(timed(() => many.map((text) => assess(text, 'auto'))) / many.length);
    theirs.push(timed(() => few.map((text) => rival(text))) / few.length);
  }
  const [mine, other] = [median(ours), median(theirs)];
  const characters = median(texts.map((text) => text.length));
  console.log(
    `\nJudging ${texts.length} goals of this project (${characters} characters at the median), median of ${ROUNDS} interleaved rounds`,
  );
  console.log(`  goal-notes                   ${perSecond(mine)} goals a second`);
  console.log(
    `  compromise/three with dates  ${perSecond(other)} goals a second   we are ${(other / mine).toFixed(0)} times as fast`,
  );
}

/** The statement with its bullets, then the criteria that have a section of their own, as one would type them into a form. */
function wordsOf({ statement, criteria, framework }: Goal): string {
  const own = FRAMEWORKS[framework].criteria.flatMap(({ id, heading }) => {
    const written = criteria[id];
    return written?.source === 'section' ? [`${heading}: ${written.text}`] : [];
  });
  return [statement?.value ?? '', ...own].join('\n');
}

function perSecond(milliseconds: number): string {
  return Math.round(1000 / milliseconds)
    .toLocaleString('en')
    .padStart(7);
}
