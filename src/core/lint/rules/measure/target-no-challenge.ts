import type { Goal } from '../../../goal/goal';
import { reportedValues } from '../../../progress/current-value';
import { defineVaultRule } from '../../define-rule';
import { pastGoals, shortExample } from '../../example-note';
import { FEWEST_RESULTS, pastRates, rateWanted } from '../../past-results';
import { placeOf } from '../../place';

/** Of what was usual (the middle of the past results). Less than that is no stretch; a little less may be a harder year. */
const EASY_BELOW = 0.75;

export const targetNoChallenge = defineVaultRule({
  id: 'measure/target-no-challenge',
  severity: 'suggestion',
  frameworks: ['smart'],
  summary:
    'The target was reached already, or asks for clearly less than goals of the same measure brought before. Said from three past results on.',
  why: 'Specific and challenging goals lead to more than easy ones or “do your best” (Locke and Latham). A target that comes by itself asks nothing of you.',
  fix: 'Raise `target`, bring `due` nearer, or close the goal and set the next one. An easy year may be what you want: then leave it.',
  bad: shortExample({ target: '1', current: null }),
  good: shortExample({}),
  others: pastGoals,
  check: ({ goal, index }) => {
    if (goal.status !== 'active' && goal.status !== 'idea') return [];
    if (isReached(goal))
      return [
        {
          ...placeOf(goal, 'target'),
          message: 'This target is reached already, and has been for a while. What is next?',
        },
      ];
    const rates = pastRates(goal, index.goals());
    const usual = rates[Math.floor(rates.length / 2)];
    const wanted = rateWanted(goal);
    if (usual === undefined || wanted === null || wanted === 0 || wanted >= EASY_BELOW * usual) return [];
    const message = `This asks for ${percent(wanted / usual)} of the pace that is usual for you, by ${rates.length} goals of the same measure. Is it a challenge?`;
    return [{ ...placeOf(goal, 'target'), message }];
  },
});

/** As often as nobody can call it chance, and only where it is known which way the goal goes. */
function isReached(goal: Goal): boolean {
  const { target, baseline } = goal;
  if (target === null || baseline === null || target === baseline) return false;
  const last = reportedValues(goal).slice(-FEWEST_RESULTS);
  return (
    last.length === FEWEST_RESULTS &&
    last.every(({ amount }) => (target > baseline ? amount >= target : amount <= target))
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
