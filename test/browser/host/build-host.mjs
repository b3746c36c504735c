// Bundles the host for the browser. In: the files beside this one. Out: what the page is made of, kept until one of them changes.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const root = path.resolve(here, '../../..');
const cache = path.join(root, 'node_modules/.cache/goal-notes-host');

/** The page's files by their address: `{ '/host.js': { type, body }, … }`. */
export async function buildHost() {
  const style = ['variables.css', 'shell.css', 'controls.css'];
  return {
    '/': { type: 'text/html', body: page() },
    '/host.js': { type: 'text/javascript', body: await script() },
    '/host.css': {
      type: 'text/css',
      body: style.map((name) => readFileSync(path.join(here, 'style', name), 'utf8')).join('\n'),
    },
  };
}

function page() {
  return `<!doctype html>
<html>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Goal Notes workbench</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/host.css">
  </head>
  <body><script src="/host.js"></script></body>
</html>`;
}

async function script() {
  const built = path.join(cache, `${fingerprint()}.js`);
  if (!existsSync(built)) {
    const { outputFiles } = await build({
      absWorkingDir: here,
      entryPoints: ['page.ts'],
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      minifyWhitespace: true,
      // the call stack tells whose a listener is, so names must stay
      keepNames: true,
      logLevel: 'error',
    });
    mkdirSync(cache, { recursive: true });
    writeFileSync(built, outputFiles[0].text);
  }
  return readFileSync(built, 'utf8');
}

/** Changes with the host's own files and with the versions of what it is built from. */
function fingerprint() {
  const hash = createHash('sha256');
  const names = readdirSync(here, { recursive: true }).filter((name) => /\.(ts|mjs)$/.test(name));
  for (const name of names.sort()) hash.update(`${name}\n${readFileSync(path.join(here, name), 'utf8')}`);
  hash.update(readFileSync(path.join(root, 'package-lock.json')));
  return hash.digest('hex').slice(0, 16);
}
