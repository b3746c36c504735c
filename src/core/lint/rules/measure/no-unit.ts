import { readGoal } from '../../../assess/assess-goal';
import type { Goal } from '../../../goal/goal';
import { writtenNumber } from '../../../text/written-number';
import { defineRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import { placeOf } from '../../place';
import { guesses, setFix } from '../../property-fix';
import { filled } from '../../property-value';

export const noUnit = defineRule({
  id: 'measure/no-unit',
  severity: 'suggestion',
  summary: 'There is a target, but nothing says what is counted.',
  why: 'A bare 3 means nothing in a year from now, and past goals of the same measure cannot be compared with it.',
  fix: 'Set `measure` to what is counted, or `unit` to its unit.',
  bad: smartExample({ measure: null }),
  good: smartExample(),
  check: ({ goal, settings }) => {
    const { known, target } = goal;
    if (goal.status !== 'active' || target === null) return [];
    if (filled(goal, known.measure) !== null || filled(goal, known.unit) !== null) return [];
    const noun = nounBehind(goal, target);
    return [
      {
        ...placeOf(goal, 'target'),
        message: `${target} of what?`,
        fixes: noun === null ? [] : guesses(setFix(goal, settings.schema.properties.unit, noun)),
      },
    ];
  },
});

/** "12 letters": the word behind the number that is the target. */
function nounBehind(goal: Goal, target: number): string | null {
  const { tokens, quantities } = readGoal(goal);
  for (const { start, end } of quantities.amounts) {
    const unit = tokens[end - 1];
    if (end - start !== 2 || unit === undefined || writtenNumber(tokens[start]?.word ?? '') !== target)
      continue;
    if (unit.kind === 'word' || unit.word === '%') return goal.text.slice(unit.from, unit.to);
  }
  return null;
}
