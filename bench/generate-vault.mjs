// A vault for measuring: ordinary notes with a share of goals among them, the same bytes for the same seed.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { goalNote, ordinaryNote, seededRandom, WORDS } from './generated-notes.mjs';

/** Writes `count` notes below `folder`, `goalShare` (0..1) of them goals, in folders of 200. */
export function generateVault(folder, { count, goalShare, seed = 1 }) {
  const random = seededRandom(seed);
  for (let at = 0; at < count; at += 1) {
    const directory = path.join(folder, `folder-${Math.floor(at / 200)}`);
    if (at % 200 === 0) mkdirSync(directory, { recursive: true });
    const title = `${WORDS[at % WORDS.length]} ${at}`;
    const text = random() < goalShare ? goalNote(random, title) : ordinaryNote(random, title);
    writeFileSync(path.join(directory, `${title}.md`), text);
  }
}
