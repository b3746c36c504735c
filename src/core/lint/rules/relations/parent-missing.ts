import { defineVaultRule } from '../../define-rule';
import { smartExample } from '../../example-note';

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
    return [{ from, to, message: `There is no note "${target}".` }];
  },
});
