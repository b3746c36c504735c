// The dashboard in Chromium: its first drawing, the drawing of one changed goal, and the index behind it.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../test/browser/find-chromium.mjs';
import { trimGrayMatter } from '../scripts/build/gray-matter-trim.mjs';

const root = path.resolve(import.meta.dirname, '..');
const GOALS = 2000;
const INDEXED = 5000;

async function pageScript() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['bench/dashboard-page.tsx'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'warning',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    inject: ['scripts/build/buffer-shim.mjs'],
    plugins: [trimGrayMatter],
  });
  return outputFiles[0].text;
}

export async function benchDashboard() {
  const executablePath = findChromium();
  if (executablePath === null) {
    console.log('\nDashboard: not measured, there is no Chromium here');
    return;
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1100, height: 800 } });
    const styles = ['src/cli/dashboard/page.css', 'styles.css'].map((file) =>
      readFileSync(path.join(root, file), 'utf8'),
    );
    await page.setContent(
      `<style>${styles.join('\n')}</style><main id="root" style="height: 800px; overflow: auto"></main>`,
    );
    page.on('pageerror', (error) => console.error(error));
    await page.addScriptTag({ content: await pageScript() });
    page.on('pageerror', (error) => console.error(error));
    const figures = await page.evaluate((asked) => window.measure(asked), { count: GOALS, indexed: INDEXED });
    const ms = (figure) => `${figure.toFixed(2)} ms`;
    console.log(`\nDashboard of ${GOALS} goals in Chromium, medians`);
    console.log(`  same rows of plain elements      ${ms(figures.plain)}`);
    console.log(
      `  goal-notes, drawn and laid out   ${ms(figures.ours)}   ${(figures.ours / figures.plain).toFixed(2)} times that`,
    );
    console.log(
      `  one goal changed: drawn          ${ms(figures.repaint)}   its model ${ms(figures.repaintModel)} (all goals anew: ${ms(figures.model)})`,
    );
    console.log(
      `Index of ${INDEXED} goals: one changed note  ${ms(figures.indexUpdate)}   ${(figures.indexUpdate / figures.readAlone).toFixed(2)} times reading that note alone`,
    );
  } finally {
    await browser.close();
  }
}
