import { assessGoal } from '../../../assess/assess-goal';
import { hasBegun } from '../../begun';
import { defineVaultRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import { titlePlace } from '../../place';

export const noTarget = defineVaultRule({
  id: 'measure/no-target',
  severity: 'suggestion',
  frameworks: ['smart'],
  summary: 'An active SMART goal has no target, no milestones and no sub-goals.',
  why: 'Its words may be measurable, but without a target the way there cannot be shown, and no plan can be compared with today.',
  fix: 'Set `target` (and `measure`), add milestones with dates, or break the goal into sub-goals.',
  bad: smartExample(
    { target: null, baseline: null, current: null, measure: null },
    '# Letters\n\nI will write to clients.',
  ),
  good: smartExample(),
  check: ({ goal, index, today }) => {
    if (goal.status !== 'active' || (goal.known.target?.value ?? null) !== null) return [];
    if (goal.milestones.length > 0 || index.childrenOf(goal.path).length > 0) return [];
    if (!hasBegun(goal, today) && assessGoal(goal).criteria.measurable?.status === 'met') return [];
    return [
      { ...titlePlace(goal), message: 'No target, no milestones, no sub-goals: progress cannot be shown.' },
    ];
  },
});
