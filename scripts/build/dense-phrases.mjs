// The lists of words and phrases are laid out to be read. In the bundle a line break separates as well as ` · ` and indentation do.
import { readFile } from 'node:fs/promises';

const LISTS = /[\\/]src[\\/]core[\\/]assess[\\/]vocabulary[\\/].*\.ts$/;

export const densePhrases = {
  name: 'dense-phrases',
  setup(build) {
    build.onLoad({ filter: LISTS }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return {
        contents: source.replace(/phrases\(\s*`([^`$]*)`/g, (_, list) => `phrases(\`${dense(list)}\``),
        loader: 'ts',
      };
    });
  },
};

function dense(list) {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .join('\n')
    .replace(/ · /g, '\n');
}
