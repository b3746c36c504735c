// A built plugin, as it lies in a folder. In: the folder. Out: its manifest, script and style.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The project's own, built by `npm run build`; with GOAL_NOTES_OUT its script is where the build has put it. */
export const OWN_PLUGIN = path.resolve(import.meta.dirname, '../../..');

export function readPlugin(folder = OWN_PLUGIN) {
  const built = folder === OWN_PLUGIN ? path.resolve(folder, process.env.GOAL_NOTES_OUT ?? '.') : folder;
  const read = (name) => readFileSync(path.join(folder, name), 'utf8');
  if (!existsSync(path.join(built, 'main.js')))
    throw new Error(`${built} has no main.js: run \`npm run build\``);
  const js = readFileSync(path.join(built, 'main.js'), 'utf8');
  return { manifest: JSON.parse(read('manifest.json')), js, css: read('styles.css') };
}
