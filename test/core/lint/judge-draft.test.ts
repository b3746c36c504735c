import { describe, expect, it } from 'vitest';
import { judgeDraft, readDraft } from '../../../src/core/lint/judge-draft';
import { lintNote } from '../../../src/core/lint/lint-vault';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { createGoalIndex } from '../../../src/core/vault/create-goal-index';
import { aNote } from '../../support/a-note';

const SAVED = aNote({ status: 'active' }, '# Run\n\nI want to be better.');

function judged(text: string, { path = 'Run.md', settings = DEFAULT_SETTINGS } = {}) {
  const index = createGoalIndex({ schema: settings.schema });
  index.set('Run.md', SAVED);
  const judging = { index, today: '2026-06-15', settings };
  return { judging, result: judgeDraft(path, text, readDraft(path, text, judging), judging) };
}

describe('a note in the editor', () => {
  it('is judged as a saved one, and the goal that is known is not read again', () => {
    const { judging, result } = judged(SAVED);
    expect(result?.goal).toBe(judging.index.get('Run.md'));
    expect(result?.findings).toEqual(lintNote('Run.md', judging.index, '2026-06-15', DEFAULT_SETTINGS));
  });

  it('is judged by its own words, not by those that are saved', () => {
    const text = SAVED.replace('better', 'in the park at 7 by 1 August 2026');
    const rules = (found: ReturnType<typeof judged>) => found.result?.findings.map(({ rule }) => rule);
    expect(rules(judged(text))).not.toEqual(rules(judged(SAVED)));
    expect(judged(text).result?.text).toBe(text);
  });

  it.each([
    ['is no goal', '# Diary\n\nI want to be better.', {}],
    ['is a template', SAVED, { path: 'T/SMART.md', settings: { ...DEFAULT_SETTINGS, templateFolder: 'T' } }],
  ])('has no judgement when it %s', (_name, text, options) => {
    expect(judged(text, options).result).toBeNull();
  });

  it('has the finding that keeps it from being read', () => {
    const { result } = judged('---\ntype: goal\nstatus: "active\n---\n');
    expect(result?.goal).toBeNull();
    expect(result?.findings.map(({ rule }) => rule)).toEqual(['properties/invalid-yaml']);
  });
});
