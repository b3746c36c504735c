import { defineVaultRule } from '../../define-rule';
import { pastGoals, shortExample } from '../../example-note';
import { pastRates, rateWanted } from '../../past-results';
import { placeOf } from '../../place';

/** Times the best there ever was. Twice has been done by people who changed something; three times is mostly a wish. */
const OUT_OF_SCALE_ABOVE = 3;

export const targetOutOfScale = defineVaultRule({
  id: 'measure/target-out-of-scale',
  severity: 'suggestion',
  frameworks: ['smart'],
  summary:
    'The target asks for more than three times the pace of the best of your goals of the same measure. Said from three past results on.',
  why: 'A challenge draws as long as it is believed in: beyond what one can do, commitment and result fall (Locke and Latham).',
  fix: 'Choose a target that is hard and within reach, move `due`, or say what is different this time and keep it.',
  bad: shortExample({ target: '30' }),
  good: shortExample({ target: '6' }),
  others: pastGoals,
  check: ({ goal, index }) => {
    if (goal.status !== 'active' && goal.status !== 'idea') return [];
    const rates = pastRates(goal, index.goals());
    const best = rates.at(-1);
    const wanted = rateWanted(goal);
    if (best === undefined || wanted === null || wanted <= OUT_OF_SCALE_ABOVE * best) return [];
    const times = (wanted / best).toFixed(1).replace(/\.0$/, '');
    const message = `This asks for ${times} times your best pace so far, by ${rates.length} goals of the same measure. What is different this time?`;
    return [{ ...placeOf(goal, 'target'), message }];
  },
});
