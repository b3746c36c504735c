import { describe, expect, it } from 'vitest';
import { boardGroups } from '../../../src/core/bases/board';
import { aGoalCard } from '../../support/a-goal-card';

const model = {
  goals: [aGoalCard({ path: 'Run.md', title: 'Run 5 km' }), aGoalCard({ path: 'Read.md', title: 'Read' })],
  unreadable: [
    {
      path: 'Broken.md',
      title: 'Broken',
      problems: [{ code: 'yaml-syntax' as const, message: 'not YAML', line: 3 }],
    },
  ],
};
const note = (name: string) => ({ path: `${name}.md`, name });

describe('the board of a base', () => {
  it('keeps the groups and the order of the base', () => {
    const groups = boardGroups(
      [
        { key: 'paused', notes: [note('Read')] },
        { key: '', notes: [note('Run')] },
      ],
      model,
    );
    expect(groups.map(({ key, places }) => [key, places.map(({ title }) => title)])).toEqual([
      ['paused', ['Read']],
      ['', ['Run 5 km']],
    ]);
  });

  it('has a place for what is no goal, and for what cannot be read', () => {
    const [group] = boardGroups([{ key: null, notes: [note('Diary'), note('Broken'), note('Run')] }], model);
    expect(group?.places).toMatchObject([
      { kind: 'note', title: 'Diary' },
      { kind: 'unreadable', title: 'Broken', message: 'not YAML', line: 3 },
      { kind: 'goal', goal: { path: 'Run.md' } },
    ]);
  });
});
