import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/goal/parse-goal';
import type { Finding } from '../../../src/core/lint/finding';
import { fixAll } from '../../../src/core/lint/fix-note';
import { lintNote } from '../../../src/core/lint/lint-vault';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { createGoalIndex } from '../../../src/core/vault/create-goal-index';
import { handWrittenGoal, keepsForeignLines } from '../../support/hand-written-goal';
import { TODAY } from '../../support/lint-note';

const VAULT = path.resolve(import.meta.dirname, '../../../examples/vault/Goals');
const settings = DEFAULT_SETTINGS;
const index = createGoalIndex({ schema: settings.schema });
const examples = readdirSync(VAULT).map((file) => {
  const text = readFileSync(path.join(VAULT, file), 'utf8');
  index.set(file, text);
  return { file, text };
});

const findingsOf = (file: string, text: string): readonly Finding[] => {
  const before = index.get(file)?.text;
  index.set(file, text);
  const found = lintNote(file, index, TODAY, settings);
  if (before === undefined) index.remove(file);
  else index.set(file, before);
  return found;
};
const isSafe = ({ fixes }: Finding) => fixes.some(({ isGuess }) => isGuess !== true);
/** What the index holds is the note as it is now, as everywhere in the project. */
const fixed = (file: string, text: string) => {
  const before = index.get(file)?.text;
  index.set(file, text);
  const result = fixAll(file, text, { today: TODAY, settings, index });
  if (before === undefined) index.remove(file);
  else index.set(file, before);
  return result;
};

describe('fixing all that can be fixed safely', () => {
  it.each(examples)(
    'in $file of the example vault leaves nothing of it, and nothing to do again',
    ({ file, text }) => {
      const { text: after } = fixed(file, text);
      expect(findingsOf(file, after).filter(isSafe)).toEqual([]);
      expect(fixed(file, after)).toEqual({ text: after, applied: 0 });
      // Only lines with a finding are touched.
      const withFinding = new Set(
        findingsOf(file, text)
          .filter(isSafe)
          .map(({ from }) => text.slice(0, from).split('\n').length - 1),
      );
      const kept = after.split('\n');
      for (const [at, line] of text.split('\n').entries())
        if (!withFinding.has(at)) expect(kept).toContain(line);
    },
  );

  it('in 1,000 notes written by hand leaves nothing of it, nothing to do again, and all other bytes', () => {
    const count = { readable: 0, findings: 0, fixable: 0, fixes: 0 };
    fc.assert(
      fc.property(handWrittenGoal, (note) => {
        const { text } = note;
        const found = findingsOf('Messy.md', text);
        const { text: after, applied } = fixed('Messy.md', text);
        count.readable += readNote('Messy.md', text, settings.schema).kind === 'goal' ? 1 : 0;
        count.findings += found.length;
        count.fixable += found.filter(isSafe).length;
        count.fixes += applied;

        expect(findingsOf('Messy.md', after).filter(isSafe)).toEqual([]);
        expect(fixed('Messy.md', after)).toEqual({ text: after, applied: 0 });
        if (applied === 0) expect(after).toBe(text);
        expect(keepsForeignLines(note, after)).toBe(true);
        for (const remark of note.remarks) expect(after.split(remark)).toHaveLength(2);
        expect(after.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
        if (note.eol === '\r\n') expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 1000, seed: 20260615 },
    );
    // The notes are messy enough to say something: most can be read, and most of those have something to fix.
    expect(count.readable).toBeGreaterThan(700);
    expect(count.findings).toBeGreaterThan(4000);
    expect(count.fixes).toBeGreaterThanOrEqual(count.fixable);
    expect(count.fixes).toBeGreaterThan(1000);
    if (process.env['SHOW_COUNTS'] === '1') console.log(count);
  });
});
