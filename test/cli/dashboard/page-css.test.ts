import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

function definedIn(css: string): ReadonlySet<string> {
  return new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name = '']) => name));
}

describe('the styles of the page', () => {
  const page = read('src/cli/dashboard/page.css');
  const plugin = read('styles.css');

  it('give a value to every variable that the components take from the app', () => {
    const defined = new Set([...definedIn(page), ...definedIn(plugin)]);
    // variables of our own are also set by the components
    const used = [...(page + plugin).matchAll(/var\((--(?!goal-notes-)[\w-]+)/g)].map(
      ([, name = '']) => name,
    );
    expect([...new Set(used)].filter((name) => !defined.has(name))).toEqual([]);
  });

  it('give every colour a value in the dark as well', () => {
    const [light = '', dark = ''] = page.split('@media screen and (prefers-color-scheme: dark)');
    const colours = [...light.matchAll(/(--[\w-]+):\s*(?:#|rgb)/g)].map(([, name = '']) => name);
    expect(colours.filter((name) => !definedIn(dark.slice(0, dark.indexOf('\n}\n'))).has(name))).toEqual([
      '--text-on-accent',
    ]);
  });
});
