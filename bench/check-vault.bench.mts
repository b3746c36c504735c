// `check` of a whole vault (list, read, index, judge, all rules) against only listing, reading and splitting the same files.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { OpenVault } from '../src/cli/find-vault.mts';
import { listNotes } from '../src/cli/list-notes.mts';
import { readGoals } from '../src/cli/read-goals.mts';
import { lintVault } from '../src/core/lint/lint-vault';
import { DEFAULT_SETTINGS } from '../src/core/settings/settings';
import { median, timed } from './median.mts';

const ROUNDS = 7;
const quiet = { err: () => undefined, isTTY: { stdin: false, stdout: false, stderr: false } };

function check(root: string): { readonly goals: number; readonly findings: number } {
  const vault: OpenVault = { root, settings: DEFAULT_SETTINGS };
  const { index } = readGoals(vault, quiet);
  const notes = lintVault(index, '2026-06-15', DEFAULT_SETTINGS);
  return {
    goals: index.goals().length,
    findings: notes.reduce((sum, { findings }) => sum + findings.length, 0),
  };
}

/** What no program could leave out: every note is read, and its frontmatter told from its body. */
function readAndSplit(root: string): number {
  let withFrontmatter = 0;
  for (const note of listNotes(root, () => undefined)) {
    const text = readFileSync(path.join(root, note), 'utf8');
    if (/^---\r?\n[^]*?\n---[ \t]*(?:\r?\n|$)/.test(text)) withFrontmatter += 1;
  }
  return withFrontmatter;
}

/** @param notes how many there are below `root` */
export function benchVault(root: string, notes: number): void {
  const { goals, findings } = check(root);
  readAndSplit(root);
  const ours: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(timed(() => check(root)));
    floor.push(timed(() => readAndSplit(root)));
  }
  const [mine, least] = [median(ours), median(floor)];
  console.log(
    `\nCheck of ${notes} notes, ${goals} of them goals, ${findings} findings: median of ${ROUNDS} interleaved rounds, files in the page cache`,
  );
  console.log(`  read and split  ${least.toFixed(0)} ms`);
  console.log(`  goal-notes      ${mine.toFixed(0)} ms   ${(mine / least).toFixed(2)} times that`);
}
