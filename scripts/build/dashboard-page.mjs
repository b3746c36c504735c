// `import { script, styles } from 'goal-notes:dashboard-page'`: the browser page of `goal-notes dashboard`, as two strings.
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const NAME = 'goal-notes:dashboard-page';

/** An esbuild plugin; `shared` are the options of the surrounding build. */
export function dashboardPage(shared) {
  return {
    name: 'dashboard-page',
    setup(outer) {
      outer.onResolve({ filter: new RegExp(`^${NAME}$`) }, () => ({
        path: NAME,
        namespace: 'dashboard-page',
      }));
      outer.onLoad({ filter: /.*/, namespace: 'dashboard-page' }, async () => {
        const entry = 'src/cli/dashboard/page.tsx';
        const result = await build({
          ...shared,
          inject: ['scripts/build/buffer-shim.mjs'],
          entryPoints: [entry],
          format: 'iife',
          platform: 'browser',
          target: 'es2022',
          sourcemap: false,
          write: false,
          metafile: true,
        });
        const root = shared.absWorkingDir;
        const sheets = ['src/cli/dashboard/page.css', 'styles.css'].map((file) => path.join(root, file));
        const styles = (await Promise.all(sheets.map((file) => readFile(file, 'utf8')))).join('\n');
        return {
          contents: `export const script = ${JSON.stringify(result.outputFiles[0].text)};
export const styles = ${JSON.stringify(styles)};`,
          loader: 'js',
          watchFiles: [
            ...Object.keys(result.metafile.inputs).map((file) => path.join(root, file)),
            ...sheets,
          ],
        };
      });
    },
  };
}
