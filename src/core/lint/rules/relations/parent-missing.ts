import type { Goal } from '../../../goal/goal';
import { nearest } from '../../../text/nearest';
import type { GoalIndex } from '../../../vault/goal-index';
import { defineVaultRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import type { Fix } from '../../finding';
import { guesses, setFix } from '../../property-fix';

export const parentMissing = defineVaultRule({
  id: 'relations/parent-missing',
  severity: 'warning',
  summary: 'The parent leads to no note.',
  why: 'A step without its goal rolls up nowhere: the long-term goal looks as if nothing happened.',
  fix: 'Correct the link, create the note, or remove `parent`.',
  bad: smartExample({ parent: '"[[Grow the practise]]"' }),
  good: smartExample({ parent: '"[[Grow the practice]]"' }),
  others: { 'Grow the practice.md': smartExample() },
  check: ({ goal, index }) => {
    if (goal.parent === null || index.parentExists(goal.path)) return [];
    const { from, to, target } = goal.parent;
    return [{ from, to, message: `There is no note “${target.slice(0, 80)}”.`, fixes: fixesOf(goal, index) }];
  },
});

/** The goal whose name was probably meant. */
function fixesOf(goal: Goal, index: GoalIndex): readonly Fix[] {
  const { parent } = goal.known;
  if (parent === undefined || typeof parent.value !== 'string' || goal.parent === null) return [];
  const counts = namesOf(index.goals());
  const own = nameOf(goal.path);
  const names =
    counts.get(own) === 1 ? [...counts.keys()].filter((name) => name !== own) : [...counts.keys()];
  const meant = nearest(nameOf(`${goal.parent.target}.md`), names);
  const isUnique = meant !== null && counts.get(meant) === 1;
  return !isUnique ? [] : guesses(setFix(goal, parent.key, `[[${meant}]]`));
}

const remembered = new WeakMap<readonly Goal[], ReadonlyMap<string, number>>();

/** The names of all goals and how many have each. Once per state of the index, whose list is a new one after every change. */
function namesOf(goals: readonly Goal[]): ReadonlyMap<string, number> {
  const known = remembered.get(goals);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const { path } of goals) counts.set(nameOf(path), (counts.get(nameOf(path)) ?? 0) + 1);
  remembered.set(goals, counts);
  return counts;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
