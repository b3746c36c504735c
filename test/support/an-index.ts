/** An index of goals that a test made as data, without notes to read. It does not change. */
import type { Goal } from '../../src/core/goal/goal';
import { DEFAULT_SCHEMA } from '../../src/core/goal/schema';
import type { GoalIndex } from '../../src/core/vault/goal-index';
import { createNoteNames } from '../../src/core/vault/note-names';
import { relate } from '../../src/core/vault/relations';
import { createSortedMap } from '../../src/core/vault/sorted-map';

/** @example anIndex([aGoal({ path: 'A.md' }), aGoal({ path: 'B.md', parent: 'A' })]).childrenOf('A.md') */
export function anIndex(goals: readonly Goal[]): GoalIndex {
  const byPath = createSortedMap<Goal>();
  const names = createNoteNames();
  for (const goal of goals) {
    byPath.set(goal.path, goal);
    names.add(goal.path);
  }
  const { parents, children, companions, cycles } = relate(byPath, names.resolve);
  const fixed = () => {
    throw new Error('this index does not change');
  };
  return {
    schema: DEFAULT_SCHEMA,
    version: 0,
    set: fixed,
    remove: fixed,
    rename: fixed,
    get: (path) => byPath.get(path),
    goals: () => byPath.values(),
    unreadable: () => [],
    parentOf: (path) => byPath.get(parents.get(path) ?? ''),
    parentExists: (path) => byPath.get(path)?.parent === null || parents.has(path),
    childrenOf: (path) => (children.get(path) ?? []).flatMap((child) => byPath.get(child) ?? []),
    companionsOf: (path) => (companions.get(path) ?? []).flatMap((each) => byPath.get(each) ?? []),
    cycleOf: (path) => cycles.get(path) ?? [],
    resolve: names.resolve,
    hasSources: () => false,
    setDaily: fixed,
    sourcedOf: () => [],
    relink: () => undefined,
    subscribe: () => () => undefined,
  };
}
