// Typing in a goal of 10 KB in Chromium, with and without the plugin: what a letter costs, and what judging costs in the pauses between.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from '../test/browser/find-chromium.mjs';
import { launch } from '../test/browser/launch.mjs';
import { goalNote, ordinaryNote, seededRandom } from './generated-notes.mjs';

const ROUNDS = 3;
const LETTERS = 100;
const WARM_UP = 20;
const SIZE = 10_240;
const root = path.resolve(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(path.join(root, 'manifest.json'), 'utf8'));
/** The rival: the same editor with a plugin that does nothing. */
const NOTHING = {
  manifest,
  js: `module.exports = class extends require('obsidian').Plugin {};`,
  css: '',
};

function longGoal() {
  const random = seededRandom(7);
  let text = goalNote(random, 'The handbook');
  while (text.length < SIZE)
    text += ordinaryNote(random, 'Notes')
      .replace(/^---[^]*?\n---\n/, '')
      .replace(/^# /gm, '## ');
  return text.slice(0, SIZE);
}

/** Runs in the page: types as people do, in bursts with pauses, and looks at the clock. */
async function typeInBursts(count) {
  const WORDS = 'and this is better than the plan of last week, by far. ';
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  const [letters, judging] = [[], []];
  const { requestIdleCallback } = window;
  // until the window can do something else again: what is asked for when nobody types comes after the callback itself
  window.requestIdleCallback = (work, options) =>
    requestIdleCallback((deadline) => {
      const from = performance.now();
      const { port1, port2 } = new window.MessageChannel();
      port1.onmessage = () => judging.push(performance.now() - from);
      work(deadline);
      port2.postMessage(null);
    }, options);
  for (let at = 0; at < count; at += 1) {
    const wanted = performance.now() + 60;
    await pause(60);
    // late: something else was done when the key was pressed
    const late = Math.max(0, performance.now() - wanted);
    const from = performance.now();
    document.execCommand('insertText', false, WORDS[at % WORDS.length]);
    await Promise.resolve();
    document.body.getBoundingClientRect();
    letters.push({ work: performance.now() - from, late });
    if (at % 10 === 9) await pause(1000);
  }
  window.requestIdleCallback = requestIdleCallback;
  return { letters, judging };
}

async function measured(plugin) {
  const options = { vault: { 'The handbook.md': longGoal() }, clockFrom: '2026-06-15T09:00:00' };
  const { page, host, close } = await launch(plugin === undefined ? options : { ...options, plugin });
  // in the statement, below the title
  await host.openFile('The handbook.md', {
    line: longGoal()
      .split('\n')
      .findIndex((line) => line.startsWith('I will')),
  });
  await page.evaluate(typeInBursts, WARM_UP);
  const result = await page.evaluate(typeInBursts, LETTERS);
  await close();
  return result;
}

function quantile(figures, share) {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

const said = (figures) =>
  `${quantile(figures, 0.5).toFixed(1).padStart(5)} ms median ${quantile(figures, 0.99).toFixed(1).padStart(6)} ms p99`;

export async function benchTyping() {
  if (findChromium() === null) {
    console.log('\nTyping: left out, there is no Chromium');
    return;
  }
  const [ours, theirs, judging] = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    theirs.push(...(await measured(NOTHING)).letters);
    const mine = await measured();
    ours.push(...mine.letters);
    judging.push(...mine.judging);
  }
  const work = (letters) => letters.map((letter) => letter.work);
  const whole = (letters) => letters.map((letter) => letter.work + letter.late);
  const times = (share, part) => (quantile(part(ours), share) / quantile(part(theirs), share)).toFixed(2);
  console.log(
    `\nTyping ${ours.length} letters into a goal of ${SIZE} characters in Chromium, ${ROUNDS} interleaved rounds`,
  );
  console.log(
    `  without the plugin         ${said(work(theirs))}   with the wait for the window ${said(whole(theirs))}`,
  );
  console.log(
    `  goal-notes                 ${said(work(ours))}   with the wait for the window ${said(whole(ours))}`,
  );
  console.log(
    `  times that                 ${times(0.5, work).padStart(5)}    median ${times(0.99, work).padStart(6)}    p99`,
  );
  console.log(`  judging and underlining    ${said(judging)}   in ${judging.length} pauses`);
}
