import { assessGoal } from '../../../assess/assess-goal';
import type { Goal } from '../../../goal/goal';
import { defineVaultRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import type { Fix } from '../../finding';
import { goalsByValue, namedValues } from '../../named-values';
import { titlePlace } from '../../place';
import { guesses, setFix } from '../../property-fix';
import { filled } from '../../property-value';

export const noValue = defineVaultRule({
  id: 'values/no-value',
  severity: 'suggestion',
  summary:
    'An active goal says why, but names no value and no parent, while other goals of the vault name theirs.',
  why: 'A goal that fits what one values is worked at longer and makes more content when it is reached (Sheldon and Elliot). Named, it also shows which value gets no time.',
  fix: 'Set `values` to what it is for, or name the goal it is a step of as `parent`.',
  bad: smartExample(),
  good: smartExample({ values: 'Client progress' }),
  others: { 'Supervision.md': smartExample({ values: 'Client progress' }) },
  check: ({ goal, index, settings }) => {
    if (goal.status !== 'active' || goal.parent !== null || filled(goal, goal.known.values) !== null)
      return [];
    const byValue = goalsByValue(index.goals());
    if (byValue.size === 0) return [];
    // That nothing says why is the criterion's own finding.
    const { relevant, purposeful } = assessGoal(goal).criteria;
    if ((relevant ?? purposeful)?.status !== 'met') return [];
    return [
      {
        ...titlePlace(goal),
        message: 'It says why, but not which of your values it serves.',
        fixes: mentioned(goal, byValue, settings.schema.properties.values),
      },
    ];
  },
});

/** The values of other goals that this one speaks of. */
function mentioned(
  goal: Goal,
  byValue: ReadonlyMap<string, readonly Goal[]>,
  property: string,
): readonly Fix[] {
  const words = (goal.statement?.value ?? '').slice(0, 8000).toLowerCase();
  const names = [...byValue].flatMap(([key, [first]]) =>
    key.length > 3 && words.includes(key) && first !== undefined
      ? namedValues(first).filter((value) => value.key === key)
      : [],
  );
  return names.slice(0, 3).flatMap(({ name }) => guesses(setFix(goal, property, [name])));
}
