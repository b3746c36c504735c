import { describe, expect, it } from 'vitest';
import { arrangeGoals, DEFAULT_VIEW, type DashboardView } from '../../../src/core/dashboard/arrange-goals';
import type { GoalCard } from '../../../src/core/dashboard/dashboard-model';
import { aGoalCard, aHitRate } from '../../support/a-goal-card';

const EVERY: DashboardView = { ...DEFAULT_VIEW, statuses: [], sort: 'title' };

/** Titles, one string per group: `key: a, b`. */
function shown(goals: readonly GoalCard[], view: Partial<DashboardView>): readonly string[] {
  return arrangeGoals({ goals }, { ...EVERY, ...view }).map(
    ({ key, goals: cards }) => `${key}: ${cards.map(({ title }) => title).join(', ')}`,
  );
}

const health = (level: GoalCard['health']['level']) => ({ level, reasons: [{ code: 'x', message: 'x' }] });
const parent = (title: string) => ({ path: `${title}.md`, title });

describe('filtering', () => {
  const goals = [
    aGoalCard({ title: 'Café am Fluß', path: 'Goals/x.md' }),
    aGoalCard({ title: 'Évening walk', status: 'paused', framework: 'pact', values: ['Health'] }),
    aGoalCard({
      title: 'Intake form',
      status: 'dropped',
      health: health('at-risk'),
      parent: parent('Grow the practice'),
    }),
  ];
  it.each<[string, Partial<DashboardView>, readonly string[]]>([
    ['nothing', {}, ['Café am Fluß', 'Évening walk', 'Intake form']],
    ['words without accents', { text: 'cafe' }, ['Café am Fluß']],
    ['words with accents that the note lacks', { text: 'ÉVENING wálk' }, ['Évening walk']],
    ['words in any order', { text: ' form  intake ' }, ['Intake form']],
    ['words of which one is missing', { text: 'intake zebra' }, []],
    ['a value', { text: 'health' }, ['Évening walk']],
    ['the parent', { text: 'practice' }, ['Intake form']],
    ['the path', { text: 'goals/x' }, ['Café am Fluß']],
    ['a pattern taken as plain words', { text: '.*' }, []],
    ['statuses', { statuses: ['active', 'paused'] }, ['Café am Fluß', 'Évening walk']],
    ['framework', { framework: 'pact' }, ['Évening walk']],
    ['level', { level: 'at-risk' }, ['Intake form']],
    ['all of it', { statuses: ['paused'], framework: 'smart' }, []],
  ])('by %s', (_, view, expected) => {
    const titles = arrangeGoals({ goals }, { ...EVERY, ...view }).flatMap((group) =>
      group.goals.map(({ title }) => title),
    );
    expect(titles).toEqual(expected);
  });
});

describe('sorting', () => {
  it('by health puts the worst first, among equals the one furthest behind', () => {
    const goals = [
      aGoalCard({ title: 'none', health: health('no-data') }),
      aGoalCard({ title: 'won', health: health('achieved') }),
      aGoalCard({ title: 'risk', health: health('at-risk'), pace: { expected: 0.5, delta: -0.1 } }),
      aGoalCard({ title: 'worse', health: health('at-risk'), pace: { expected: 0.5, delta: -0.2 } }),
      aGoalCard({ title: 'late', health: health('overdue') }),
      aGoalCard({ title: 'fine', health: health('on-track') }),
      aGoalCard({ title: 'off', health: health('off-track') }),
    ];
    expect(shown(goals, { sort: 'health' })).toEqual([': late, off, worse, risk, fine, won, none']);
  });
  it('by due date puts the earliest first and those without last', () => {
    const goals = [
      aGoalCard({ title: 'a' }),
      aGoalCard({ title: 'b', due: '2026-09-01' }),
      aGoalCard({ title: 'c', due: '2026-01-01' }),
    ];
    expect(shown(goals, { sort: 'due' })).toEqual([': c, b, a']);
  });
  it('by title goes as people do: case aside, numbers as numbers', () => {
    const goals = ['step 10', 'Step 9', 'Äpfel', 'Zebra', 'banana'].map((title) => aGoalCard({ title }));
    expect(shown(goals, { sort: 'title' })).toEqual([': Äpfel, banana, Step 9, step 10, Zebra']);
  });
  it('by progress puts the least first and the unknown last; a habit counts with its hit rate', () => {
    const goals = [
      aGoalCard({ title: 'unknown' }),
      aGoalCard({ title: 'more', progress: { value: 0.9, source: 'measure' } }),
      aGoalCard({
        title: 'habit',
        hitRate: aHitRate({ value: 0.5, met: 1, due: 2 }),
      }),
      aGoalCard({ title: 'less', progress: { value: -0.2, source: 'measure' } }),
    ];
    expect(shown(goals, { sort: 'progress' })).toEqual([': less, habit, more, unknown']);
  });
  it.each(['health', 'due', 'title', 'progress'] as const)(
    'by %s leaves equals in the order of their paths',
    (sort) => {
      const goals = ['a.md', 'b.md', 'c.md'].map((path) => aGoalCard({ path, title: 'Same' }));
      const arranged = arrangeGoals({ goals }, { ...EVERY, sort })[0]?.goals.map(({ path }) => path);
      expect(arranged).toEqual(['a.md', 'b.md', 'c.md']);
    },
  );
  it('does not change the model', () => {
    const goals = Object.freeze([aGoalCard({ title: 'b' }), aGoalCard({ title: 'a' })]);
    expect(() => arrangeGoals({ goals }, EVERY)).not.toThrow();
  });
});

describe('grouping', () => {
  const goals = [
    aGoalCard({ title: 'a', framework: 'pact', health: health('on-track') }),
    aGoalCard({ title: 'b', parent: parent('Zoo'), status: 'idea' }),
    aGoalCard({ title: 'c', parent: parent('Ant'), health: health('overdue') }),
    aGoalCard({ title: 'd', parent: parent('Zoo'), status: 'dropped' }),
  ];
  it.each<[DashboardView['group'], readonly string[]]>([
    ['none', [': a, b, c, d']],
    ['parent', ['Ant.md: c', 'Zoo.md: b, d', ': a']],
    ['framework', ['smart: b, c, d', 'pact: a']],
    ['health', ['overdue: c', 'on-track: a', 'no-data: b, d']],
    ['status', ['active: a, c', 'idea: b', 'dropped: d']],
  ])('by %s', (group, expected) => {
    expect(shown(goals, { group })).toEqual(expected);
  });
  it('by parent says its title', () => {
    expect(arrangeGoals({ goals }, { ...EVERY, group: 'parent' }).map(({ title }) => title)).toEqual([
      'Ant',
      'Zoo',
      '',
    ]);
  });
  it('of nothing has no groups', () => {
    expect(arrangeGoals({ goals: [] }, EVERY)).toEqual([]);
  });
});
