/** A folder on disk that is gone after the test. In: notes by path. Out: its path. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** @example const folder = aFolder({ 'Goals/Run.md': aNote({ target: 3 }) }) */
export function aFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'goal-notes-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeIn(folder, name, text);
  return folder;
}

/** A folder that the app knows as a vault, with these settings. */
export function aVaultFolder(files: Readonly<Record<string, string>> = {}, settings: unknown = {}): string {
  return aFolder({ ...files, '.obsidian/plugins/goal-notes/data.json': JSON.stringify(settings) });
}

export function writeIn(folder: string, name: string, text: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

export function readIn(folder: string, name: string): string {
  return readFileSync(path.join(folder, name), 'utf8');
}
