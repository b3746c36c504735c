// `npm run bench`: figures as ratios to a named rival in the same run. It prints; it never judges.
import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { trimGrayMatter } from '../scripts/build/gray-matter-trim.mjs';
import { generateVault } from './generate-vault.mjs';

const root = path.resolve(import.meta.dirname, '..');
const scratch = mkdtempSync(path.join(tmpdir(), 'goal-notes-bench-'));

/** Bundles a benchmark like the command line, so that what is measured is what ships. */
async function load(entry) {
  const outfile = path.join(scratch, `${path.basename(entry, '.mts')}.cjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
    banner: { js: 'const benchUrl = require("node:url").pathToFileURL(__filename).href;' },
    define: { 'import.meta.url': 'benchUrl' },
    plugins: [trimGrayMatter],
  });
  return import(pathToFileURL(outfile).href);
}

try {
  const vault = path.join(scratch, 'vault');
  const notes = Number(process.env.NOTES ?? 10_000);
  generateVault(vault, { count: notes, goalShare: 0.05 });
  const { benchVault } = await load('bench/check-vault.bench.mts');
  benchVault(vault, notes);
  const { benchNote } = await load('bench/lint-note.bench.mts');
  const { goalNote, seededRandom } = await import('./generated-notes.mjs');
  const { markdownlintOf } = await import('./markdownlint-rival.mjs');
  benchNote(goalNote(seededRandom(7), 'The handbook'), markdownlintOf);
  const { benchAssess, goalTexts } = await load('bench/assess.bench.mts');
  const { compromiseOf } = await import('./compromise-rival.mjs');
  const folders = ['examples/vault', 'test/notes'].map((folder) => path.join(root, folder));
  benchAssess(goalTexts(folders), compromiseOf);
  const { benchTyping } = await import('./typing.bench.mjs');
  await benchTyping();
  const { benchDashboard } = await import('./dashboard.bench.mjs');
  await benchDashboard();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
