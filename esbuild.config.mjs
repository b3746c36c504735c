// Builds main.js (the plugin) and dist/cli.cjs (the command line, with the dashboard page inside).
// The layer boundary is proved here: the plugin is built for the browser without Node's modules as externals, the
// command line without `obsidian` as an external, so an import across the boundary fails the build.
import { build, context } from 'esbuild';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { dashboardPage } from './scripts/build/dashboard-page.mjs';
import { densePhrases } from './scripts/build/dense-phrases.mjs';
import { trimGrayMatter } from './scripts/build/gray-matter-trim.mjs';
import { blocksOfMarkdown } from './scripts/build/blocks-of-markdown.mjs';
import { noExamples } from './scripts/build/no-examples.mjs';
import { readOnlyYaml } from './scripts/build/read-only-yaml.mjs';

/** Libraries cut down to what is used of them, where size counts: in the plugin and in the page. */
const trims = [trimGrayMatter, readOnlyYaml, blocksOfMarkdown, densePhrases];

const watching = process.argv.includes('--watch');
const here = import.meta.dirname;
const outdir = path.resolve(here, process.env.GOAL_NOTES_OUT ?? '.');

/** Settings that both builds share; nothing here may depend on time or place, so that builds are repeatable. */
const shared = {
  absWorkingDir: here,
  bundle: true,
  minify: !watching,
  sourcemap: watching ? 'inline' : false,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  treeShaking: true,
  define: { 'process.env.NODE_ENV': '"production"' },
};

const plugin = {
  ...shared,
  entryPoints: ['src/main.ts'],
  outfile: path.join(outdir, 'main.js'),
  format: 'cjs',
  platform: 'browser',
  target: 'es2022',
  inject: ['scripts/build/buffer-shim.mjs'],
  // the app hands these to its plugins
  external: ['obsidian', 'electron', '@codemirror/*', '@lezer/common'],
  plugins: [...trims, noExamples],
};

const cli = {
  ...shared,
  entryPoints: ['src/cli.mts'],
  outfile: path.join(outdir, 'dist/cli.cjs'),
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  // fdir asks for `import.meta.url`, which a CommonJS file does not have
  banner: { js: '#!/usr/bin/env node\nconst cliUrl = require("node:url").pathToFileURL(__filename).href;' },
  define: { ...shared.define, 'import.meta.url': 'cliUrl' },
  plugins: [trimGrayMatter, dashboardPage({ ...shared, plugins: trims })],
};

mkdirSync(path.join(outdir, 'dist'), { recursive: true });
if (watching) {
  await Promise.all([plugin, cli].map(async (options) => (await context(options)).watch()));
  console.log('watching src/ …');
} else {
  await Promise.all([plugin, cli].map((options) => build(options)));
}
