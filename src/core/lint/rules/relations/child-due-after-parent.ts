import { defineVaultRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import { placeOf } from '../../place';

const CLOSED: ReadonlySet<string> = new Set(['achieved', 'dropped']);

export const childDueAfterParent = defineVaultRule({
  id: 'relations/child-due-after-parent',
  severity: 'warning',
  summary: 'A step is due after the goal it is a step of.',
  why: 'The goal cannot be reached on its day while one of its steps is still to come.',
  fix: 'Bring `due` forward, or give the parent more time.',
  bad: smartExample({ due: '2026-09-30', parent: '"[[Grow the practice]]"' }),
  good: smartExample({ due: '2026-08-03', parent: '"[[Grow the practice]]"' }),
  others: { 'Grow the practice.md': smartExample({ due: '2026-08-31' }) },
  check: ({ goal, index }) => {
    const parent = index.parentOf(goal.path);
    if (goal.due === null || CLOSED.has(goal.status) || parent === null || CLOSED.has(parent.status))
      return [];
    if (parent.due === null || goal.due <= parent.due) return [];
    return [
      {
        ...placeOf(goal, 'due'),
        message: `Due on ${goal.due}, after “${parent.title.value}”, which it is a step of and which is due on ${parent.due}.`,
      },
    ];
  },
});
