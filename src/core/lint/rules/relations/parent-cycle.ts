import { defineVaultRule } from '../../define-rule';
import { smartExample } from '../../example-note';

export const parentCycle = defineVaultRule({
  id: 'relations/parent-cycle',
  severity: 'error',
  summary: 'Following the parents leads back to the goal itself.',
  why: 'A goal cannot be a step of itself; nothing can be rolled up along a circle.',
  fix: 'Remove `parent` from one of the goals of the circle.',
  bad: smartExample({ parent: '"[[Other]]"' }),
  good: smartExample(),
  others: { 'Other.md': smartExample({ parent: '"[[Example]]"' }) },
  check: ({ goal, index }) => {
    const cycle = index.cycleOf(goal.path);
    if (cycle.length === 0 || goal.parent === null) return [];
    const titles = [...cycle, goal.path].map((path) => index.get(path)?.title.value ?? path);
    const { from, to } = goal.parent;
    return [{ from, to, message: `The parents form a circle: ${titles.join(' → ')}.` }];
  },
});
