import { describe, expect, it } from 'vitest';
import { BARE_SMART, smartExample } from '../../../src/core/lint/example-note';
import { lintNote, lintVault } from '../../../src/core/lint/lint-vault';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { createGoalIndex } from '../../../src/core/vault/create-goal-index';
import { TODAY } from '../../support/lint-note';

function anIndexOf(notes: Readonly<Record<string, string>>) {
  const index = createGoalIndex({ schema: DEFAULT_SETTINGS.schema });
  for (const [path, text] of Object.entries(notes)) index.set(path, text);
  return index;
}

const vague = smartExample(BARE_SMART, '# Better\n\nI want to be a better therapist.');

describe('the findings of a vault', () => {
  const index = anIndexOf({
    'b.md': vague,
    'a.md': '---\ntype: goal\na: [\n---\n',
    'good.md': smartExample(),
    'child.md': smartExample({ parent: '"[[Gone]]"' }),
    'note.md': '# No goal',
  });
  const notes = lintVault(index, TODAY, DEFAULT_SETTINGS);

  it('are listed by path, for notes that have any', () => {
    expect(notes.map(({ path }) => path)).toEqual(['a.md', 'b.md', 'child.md']);
    for (const { findings } of notes) expect(findings.length).toBeGreaterThan(0);
  });

  it('are the same note by note', () => {
    for (const { path, findings } of notes)
      expect(lintNote(path, index, TODAY, DEFAULT_SETTINGS)).toEqual(findings);
    expect(lintNote('good.md', index, TODAY, DEFAULT_SETTINGS)).toEqual([]);
    expect(lintNote('note.md', index, TODAY, DEFAULT_SETTINGS)).toEqual([]);
    expect(lintNote('nowhere.md', index, TODAY, DEFAULT_SETTINGS)).toEqual([]);
  });

  it('of a goal are worked out again only when something changed', () => {
    const again = lintVault(index, TODAY, DEFAULT_SETTINGS);
    const judged = (list: typeof notes) =>
      list[1]?.findings.find(({ rule }) => rule === 'criteria/specific-weak');
    expect(judged(again)).toBe(judged(notes));
    const other = lintVault(index, TODAY, {
      ...DEFAULT_SETTINGS,
      severities: { 'criteria/relevant-missing': 'off' },
    });
    expect(other[1]?.findings).not.toEqual(notes[1]?.findings);
  });

  it('follow what other notes become', () => {
    index.set('Gone.md', '# Here now');
    expect(lintNote('child.md', index, TODAY, DEFAULT_SETTINGS)).toEqual([]);
  });
});
