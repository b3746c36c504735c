// A vault that lies in a folder. In: the folder. Out: the text of every note by its path.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The small vault of the documentation; its today is `EXAMPLE_DAY`. */
export const EXAMPLE_VAULT = path.resolve(import.meta.dirname, '../../../examples/vault');
export const EXAMPLE_DAY = '2026-06-15T09:00:00';

export function readVault(folder = EXAMPLE_VAULT) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.md'));
  return Object.fromEntries(
    names.map((name) => [name.split(path.sep).join('/'), readFileSync(path.join(folder, name), 'utf8')]),
  );
}
