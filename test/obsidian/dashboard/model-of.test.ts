import { describe, expect, it } from 'vitest';
import { DEFAULT_SCHEMA } from '../../../src/core/goal/schema';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { createGoalIndex } from '../../../src/core/vault/create-goal-index';
import { modelOf } from '../../../src/obsidian/dashboard/model-of';

function aSource() {
  const index = createGoalIndex({ schema: DEFAULT_SCHEMA });
  index.set('Run.md', '---\ntype: goal\n---\n# Run\n');
  const now = {
    index,
    today: '2026-06-15',
    settings: DEFAULT_SETTINGS,
    state: 'ready' as 'ready' | 'indexing',
  };
  const model = modelOf({
    index: () => now.index,
    today: () => now.today,
    settings: () => now.settings,
    state: () => now.state,
  });
  return { now, model };
}

describe('the model of the dashboard', () => {
  it('is worked out once for as long as nothing changes', () => {
    const { model } = aSource();
    expect(model()).toBe(model());
    expect(model().goals.map(({ title }) => title)).toEqual(['Run']);
  });

  it.each([
    [
      'a note',
      ({ now }: ReturnType<typeof aSource>) => now.index.set('Read.md', '---\ntype: goal\n---\n# Read\n'),
    ],
    ['the day', ({ now }: ReturnType<typeof aSource>) => (now.today = '2026-06-16')],
    [
      'a setting',
      ({ now }: ReturnType<typeof aSource>) => (now.settings = { ...DEFAULT_SETTINGS, activeLimit: 1 }),
    ],
    ['the reading of the vault', ({ now }: ReturnType<typeof aSource>) => (now.state = 'indexing')],
    [
      'the whole index',
      ({ now }: ReturnType<typeof aSource>) => (now.index = createGoalIndex({ schema: DEFAULT_SCHEMA })),
    ],
  ])('is another after a change of %s', (_name, change) => {
    const source = aSource();
    const before = source.model();
    change(source);
    expect(source.model()).not.toBe(before);
  });
});
