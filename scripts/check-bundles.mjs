// What must be true of the built files: small, without code evaluation or Node in the plugin, and built the same twice.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

// As large as it was when progress, the dashboard with its charts and check-ins stood, and a little more: docs/adr/0007.
const LIMIT_KB = 680;
const FORBIDDEN = [
  ['eval(', /\beval\s*\(/],
  ['new Function', /\bnew\s+Function\b|[^\w.]Function\s*\(/],
  [
    'require of a Node module',
    /\brequire\(\s*["'](?:node:)?(?:fs|path|os|crypto|child_process|buffer|util|stream|events)["']\s*\)/,
  ],
  ['Buffer', /(?<![\w$.])Buffer\s*[.(]/],
  ['a source map with local paths', /sourceMappingURL/],
];

const root = path.resolve(import.meta.dirname, '..');
const build = (outdir) =>
  execFileSync(process.execPath, ['esbuild.config.mjs'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, GOAL_NOTES_OUT: outdir },
  });

const problems = [];
const first = mkdtempSync(path.join(tmpdir(), 'goal-notes-build-'));
const second = mkdtempSync(path.join(tmpdir(), 'goal-notes-build-'));
try {
  build(first);
  build(second);
  for (const file of ['main.js', 'dist/cli.cjs']) {
    const bytes = readFileSync(path.join(first, file));
    if (!bytes.equals(readFileSync(path.join(second, file)))) problems.push(`${file}: two builds differ`);
    const text = bytes.toString('utf8');
    if (text.includes(root)) problems.push(`${file}: holds a path of this machine`);
    console.log(`${file}: ${(bytes.length / 1024).toFixed(1)} KB`);
  }
  const plugin = readFileSync(path.join(first, 'main.js'), 'utf8');
  if (Buffer.byteLength(plugin) > LIMIT_KB * 1024) problems.push(`main.js is over ${LIMIT_KB} KB`);
  for (const [name, pattern] of FORBIDDEN) {
    const found = pattern.exec(plugin);
    if (found)
      problems.push(
        `main.js holds ${name}: …${plugin.slice(Math.max(0, found.index - 40), found.index + 40)}…`,
      );
  }
} finally {
  rmSync(first, { recursive: true, force: true });
  rmSync(second, { recursive: true, force: true });
}
for (const problem of problems) console.error(problem);
console.log(`bundle check: ${problems.length === 0 ? 'ok' : `${problems.length} problems`}`);
process.exitCode = problems.length === 0 ? 0 : 1;
