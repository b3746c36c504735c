// A built plugin, as it lies in a folder. In: the folder. Out: its manifest, script and style.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The project's own, built by `npm run build`. */
export const OWN_PLUGIN = path.resolve(import.meta.dirname, '../../..');

export function readPlugin(folder = OWN_PLUGIN) {
  const read = (name) => readFileSync(path.join(folder, name), 'utf8');
  if (!existsSync(path.join(folder, 'main.js')))
    throw new Error(`${folder} has no main.js: run \`npm run build\``);
  return { manifest: JSON.parse(read('manifest.json')), js: read('main.js'), css: read('styles.css') };
}
