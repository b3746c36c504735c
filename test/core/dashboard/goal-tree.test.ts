import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type DashboardView } from '../../../src/core/dashboard/dashboard-view';
import { goalTree } from '../../../src/core/dashboard/goal-tree';
import { aGoalCard } from '../../support/a-goal-card';

const VIEW: DashboardView = { ...DEFAULT_VIEW, sort: 'title' };

/** `child: parent`; the title is the path. */
function tree(parents: Readonly<Record<string, string | null>>, view: Partial<DashboardView> = {}) {
  const goals = Object.entries(parents).map(([path, parent]) =>
    aGoalCard({ path, title: path, parent: parent === null ? null : { path: parent, title: parent } }),
  );
  return goalTree({ goals }, { ...VIEW, ...view });
}

const drawn = (rows: ReturnType<typeof goalTree>) =>
  rows.map(
    ({ goal, level, isMatch, isFolded }) =>
      `${'  '.repeat(level - 1)}${goal.title}${isMatch ? '' : ' (dim)'}${isFolded ? ' +' : ''}`,
  );

describe('the tree of goals', () => {
  it('has steps below their parent, both sorted', () => {
    expect(drawn(tree({ b: null, a: null, b2: 'b', b1: 'b', b11: 'b1' }))).toEqual([
      'a',
      'b',
      '  b1',
      '    b11',
      '  b2',
    ]);
  });
  it('folds what is folded', () => {
    expect(drawn(tree({ a: null, a1: 'a', a11: 'a1', b: null }, { folded: ['a'] }))).toEqual(['a +', 'b']);
  });
  it('keeps the parents of what is found, dim', () => {
    expect(drawn(tree({ a: null, mid: 'a', find: 'mid', other: 'a' }, { text: 'find' }))).toEqual([
      'a (dim)',
      '  mid (dim)',
      '    find',
    ]);
  });
  it('a goal whose parent is not there stands at the top', () => {
    expect(drawn(tree({ a: 'gone' }))).toEqual(['a']);
  });
  it('goals that are one another’s parents stand at the top, once', () => {
    expect(drawn(tree({ a: 'b', b: 'a', c: 'b' }))).toEqual(['a', 'b', '  c']);
  });
  it('tells the place among the siblings', () => {
    const rows = tree({ a: null, a1: 'a', a2: 'a' });
    expect(rows.map(({ position, of }) => [position, of])).toEqual([
      [1, 1],
      [1, 2],
      [2, 2],
    ]);
  });
  it('of any goals has each once, below its parent and one level deeper', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const parents = fc.dictionary(fc.constantFrom(...names), fc.option(fc.constantFrom(...names)), {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(parents, (given) => {
        const rows = tree(given);
        expect(rows.map(({ goal }) => goal.path).sort()).toEqual(Object.keys(given).sort());
        rows.forEach(({ goal, level }, at) => {
          if (level === 1) return;
          const above = rows.slice(0, at).findLast((row) => row.level === level - 1);
          expect(above?.goal.path).toBe(goal.parent?.path);
        });
      }),
    );
  });
});
