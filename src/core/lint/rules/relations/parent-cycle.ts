import { defineVaultRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import { placeOf } from '../../place';
import { removeFix } from '../../property-fix';

export const parentCycle = defineVaultRule({
  id: 'relations/parent-cycle',
  severity: 'warning',
  summary: 'Following the parents leads back to the goal itself.',
  why: 'A goal cannot be a step of itself; nothing can be rolled up along a circle.',
  fix: 'Remove `parent` from one of the goals of the circle.',
  bad: smartExample({ parent: '"[[Other]]"' }),
  good: smartExample(),
  others: { 'Other.md': smartExample({ parent: '"[[Example]]"' }) },
  check: ({ goal, index }) => {
    const cycle = index.cycleOf(goal.path);
    if (cycle.length === 0 || goal.parent === null) return [];
    const place = placeOf(goal, 'parent');
    if (cycle.length === 1)
      return [
        {
          ...place,
          message: 'The goal is its own parent.',
          fixes: goal.known.parent === undefined ? [] : removeFix(goal, goal.known.parent.key),
        },
      ];
    const titles = [...cycle.slice(0, 6), ...(cycle.length > 6 ? [] : [goal.path])].map(
      (path) => index.get(path)?.title.value ?? path,
    );
    return [
      {
        ...place,
        message: `The parents form a circle: ${titles.join(' → ')}${cycle.length > 6 ? ' → …' : ''}.`,
      },
    ];
  },
});
