// `npm start`: build, check and status of the example vault, then its dashboard at a printed address. `--once` ends before serving.
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
// the example has a today of its own, so that the picture does not age
const TODAY = ['--today', '2026-06-15'];
const VAULT = 'examples/vault';

function node(...args) {
  const { status, error } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  return status ?? 1;
}

const built = node('esbuild.config.mjs');
if (built !== 0) process.exit(built);
console.log(`\ngoal-notes check ${VAULT} ${TODAY.join(' ')}\n`);
// 1 means that something was found, which is what the example is for
if (node('dist/cli.cjs', 'check', VAULT, ...TODAY) > 1) process.exit(2);
console.log(`\ngoal-notes status ${VAULT} ${TODAY.join(' ')}\n`);
if (node('dist/cli.cjs', 'status', VAULT, ...TODAY) > 1) process.exit(2);
if (process.argv.includes('--once')) process.exit(0);

console.log(`\ngoal-notes dashboard ${VAULT} ${TODAY.join(' ')}\n`);
const server = spawn(process.execPath, ['dist/cli.cjs', 'dashboard', VAULT, ...TODAY], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
