import { assessGoal } from '../../../assess/assess-goal';
import { setProperties } from '../../../goal/frontmatter';
import { understand } from '../../../proposals/understand';
import { isBand } from '../../../progress/band';
import { hasBegun } from '../../begun';
import { defineVaultRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import { titlePlace } from '../../place';
import { fixesOf, guesses } from '../../property-fix';

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
  check: ({ goal, index, today, settings }) => {
    if (goal.status !== 'active' || (goal.known.target?.value ?? null) !== null) return [];
    if (isBand(goal) || goal.milestones.length > 0 || index.childrenOf(goal.path).length > 0) return [];
    const measurable = assessGoal(goal).criteria.measurable;
    if (!hasBegun(goal, today) && measurable?.status === 'met') return [];
    const said =
      measurable?.evidence.map(({ text }) => understand('measurable', text, today).properties) ?? [];
    const proposed = said.find((properties) => properties.length > 0) ?? [];
    const { properties } = settings.schema;
    return [
      {
        ...titlePlace(goal),
        message: 'No target, no milestones, no sub-goals: progress cannot be shown.',
        fixes: guesses(
          fixesOf(
            `Set ${proposed.map(([name, value]) => `${properties[name]} to ${String(value)}`).join(', ')}`,
            setProperties(
              goal.text,
              proposed.map(([name, value]) => [properties[name], value] as const),
            ),
          ),
        ),
      },
    ];
  },
});
