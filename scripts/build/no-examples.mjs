// The bad and the good note of a rule are read by the tests, the docs and `goal-notes explain`; the plugin never shows them.
import { readFile } from 'node:fs/promises';

const RULES = /[\\/]src[\\/]core[\\/]lint[\\/]rules[\\/][\w-]+[\\/].*\.ts$/;
/** From `bad` up to `check`, or to the end of a rule whose check is made for it. */
const EXAMPLES = /\n {2}bad: [^]*?(?=\n {2}check: |\n {2}check\(|\n\}\);)/;

export const noExamples = {
  name: 'no-examples',
  setup(build) {
    build.onLoad({ filter: RULES }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!EXAMPLES.test(source))
        throw new Error(`${path}: a rule without examples, or written unlike the others`);
      return { contents: source.replace(EXAMPLES, ''), loader: 'ts' };
    });
  },
};
