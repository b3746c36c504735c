// `yaml`, cut down to reading by the core schema, which is all we do with it: writing is a splice of our own, and the tags of
// YAML 1.1 are never asked for. What is left out exports the same names, as functions that say so when they are called.
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const WRITING =
  /[\\/]yaml[\\/].*[\\/](?:stringify[\\/]\w+|parse[\\/]cst-(?:stringify|scalar|visit)|doc[\\/](?:anchors|applyReviver|createNode))\.js$/;
const DOCUMENT = /[\\/]yaml[\\/].*[\\/]doc[\\/]Document\.js$/;
// merge keys (`<<`) are looked at while reading, so `merge.js` stays
const OLD_TAGS =
  /[\\/]yaml[\\/].*[\\/]yaml-1\.1[\\/](?:binary|bool|float|int|omap|pairs|schema|set|timestamp)\.js$/;

async function exportedNames(file) {
  const exported = /export \{([^}]*)\};?\s*$/.exec(await readFile(file, 'utf8'));
  if (exported === null) throw new Error(`${file} exports nothing that could be replaced`);
  return exported[1].split(',').map((name) =>
    name
      .trim()
      .split(/\s+as\s+/)
      .at(-1),
  );
}

async function withoutBody(file, value) {
  const names = await exportedNames(file);
  return { contents: names.map((name) => `export const ${name} = ${value};`).join('\n'), loader: 'js' };
}

export const readOnlyYaml = {
  name: 'read-only-yaml',
  setup(build) {
    build.onLoad({ filter: WRITING }, ({ path }) =>
      withoutBody(path, '() => { throw new Error("left out: yaml is only read"); }'),
    );
    build.onLoad({ filter: DOCUMENT }, async ({ path }) => ({
      contents: await readFile(new URL('yaml-read-document.js', import.meta.url), 'utf8'),
      resolveDir: dirname(path),
      loader: 'js',
    }));
    build.onLoad({ filter: OLD_TAGS }, ({ path }) => withoutBody(path, 'undefined'));
  },
};
