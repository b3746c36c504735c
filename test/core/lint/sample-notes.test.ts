import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixAll } from '../../../src/core/lint/fix-note';
import { lintNote } from '../../../src/core/lint/lint-vault';
import { RULES } from '../../../src/core/lint/rules/index';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { createGoalIndex } from '../../../src/core/vault/create-goal-index';
import { TODAY } from '../../support/lint-note';

/** Each folder is a small vault of its own. */
const ROOT = path.resolve(import.meta.dirname, '../../notes');

function samplesIn(folder: string) {
  const settings: Settings = { ...DEFAULT_SETTINGS, activeLimit: folder === 'focus' ? 2 : 1000 };
  const index = createGoalIndex({ schema: settings.schema });
  const files = readdirSync(path.join(ROOT, folder)).map((file) => {
    const text = readFileSync(path.join(ROOT, folder, file), 'utf8');
    index.set(file, text);
    return { file, text };
  });
  return { settings, index, files };
}

/** What the last line of a sample says must be found: `%% expect: rule rule %%`. */
function expected(text: string): readonly string[] {
  const rules = /%% expect: ([^%]*)%%\s*$/.exec(text)?.[1];
  if (rules === undefined) throw new Error('the sample does not say what to expect');
  return rules.split(' ').filter((rule) => rule !== '');
}

describe.each(readdirSync(ROOT))('sample notes: %s', (folder) => {
  const { settings, index, files } = samplesIn(folder);

  it.each(files)('$file has exactly the findings it expects', ({ file, text }) => {
    const found = lintNote(file, index, TODAY, settings).map(({ rule }) => rule);
    expect([...found].sort()).toEqual([...expected(text)].sort());
  });

  it.each(files)('$file can be fixed without touching a line that has no finding', ({ file, text }) => {
    const lines = new Set(text.split(/(?<=\n)/));
    const lineOf = (at: number) => text.slice(0, at).split('\n').length;
    const withFindings = new Set(
      lintNote(file, index, TODAY, settings).flatMap(({ from, to }) => [lineOf(from), lineOf(to)]),
    );
    const fixed = fixAll(file, text, { today: TODAY, settings, index });
    const kept = new Set(fixed.text.split(/(?<=\n)/));
    const lost = [...lines].filter((line) => !kept.has(line));
    for (const line of lost) expect(withFindings, line).toContain(text.split(/(?<=\n)/).indexOf(line) + 1);
    expect(fixed.text.includes('\r')).toBe(text.includes('\r'));
    expect(fixed.text.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
  });
});

it('expects only rules that exist', () => {
  const ids = new Set(RULES.map(({ id }) => id));
  for (const folder of readdirSync(ROOT)) {
    for (const { file, text } of samplesIn(folder).files)
      for (const rule of expected(text)) expect(ids, file).toContain(rule);
  }
});
