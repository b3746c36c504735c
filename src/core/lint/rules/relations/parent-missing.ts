import type { Goal } from '../../../goal/goal';
import { nearest } from '../../../text/nearest';
import type { GoalIndex } from '../../../vault/goal-index';
import { defineVaultRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import type { Fix } from '../../finding';
import { setFix } from '../../property-fix';

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
  const names = index.goals().flatMap(({ path }) => (path === goal.path ? [] : nameOf(path)));
  const meant = nearest(nameOf(`${goal.parent.target}.md`), names);
  const isUnique = names.filter((name) => name === meant).length === 1;
  return meant === null || !isUnique ? [] : setFix(goal, parent.key, `[[${meant}]]`);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
