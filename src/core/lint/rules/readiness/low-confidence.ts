import { readGoal } from '../../../assess/assess-goal';
import type { Goal } from '../../../goal/goal';
import type { Span } from '../../../text/span';
import { defineVaultRule } from '../../define-rule';
import { isDraft } from '../../draft';
import { shortExample } from '../../example-note';
import { spanOf } from '../../goal-sentence';
import { placeOf } from '../../place';

/** Of 10. Below it, coaches go on with a smaller step: who says 7 or more mostly does it. */
const CONFIDENT_ENOUGH = 7;

/** A smaller step that the words of the goal name already, in each language. */
const FIRST_STEPS = [
  // en
  'first step|smaller step|(?:start|begin)(?:s|ing)? (?:with|by|small)|pilot',
  // de
  'erste[rn]? schritt|zuerst|zunächst|beginne|fange ',
  // es, fr
  "primer paso|empezar (?:con|por)|premier pas|d[’']abord|commencer par",
  // pt, it
  'primeiro passo|começar (?:com|por)|primo passo|comincia|iniziare con',
];
const FIRST_STEP = new RegExp(FIRST_STEPS.join('|'), 'i');

export const lowConfidence = defineVaultRule({
  id: 'readiness/low-confidence',
  severity: 'suggestion',
  summary:
    'The confidence is under 7 of 10, and there is no smaller step: no milestone, no sub-goal, no first step in its words.',
  why: 'Motivational interviewing asks “how confident are you, 0 to 10?”. Under 7 people rarely carry a plan through; a step they would bet on is done, and the next one is easier to believe in (Miller and Rollnick).',
  fix: 'Add a milestone you would bet on, make a first step a goal of its own, or make the goal smaller until you can say 7.',
  bad: shortExample({ confidence: '5' }),
  good: shortExample({ confidence: '5' }, '\n\n## Milestones\n- [ ] Ask one client'),
  check: ({ goal, index }) => {
    if (goal.status !== 'active' || goal.milestones.length > 0) return [];
    const rating = ratingOf(goal);
    if (rating === null || rating.share * 10 >= CONFIDENT_ENOUGH || isDraft(goal)) return [];
    if (index.childrenOf(goal.path).length > 0 || saysFirstStep(goal)) return [];
    const message = `Your confidence is ${Math.round(rating.share * 100) / 10} of 10. Which smaller step would you be sure of?`;
    return [{ from: rating.from, to: rating.to, message }];
  },
});

/** As a property, else as the words say it. Words under 5 of 10 are `criteria/achievable-weak`'s. */
function ratingOf(goal: Goal): (Span & { readonly share: number }) | null {
  const { confidence } = goal;
  if (confidence !== null)
    return confidence < 0 || confidence > 10
      ? null
      : { ...placeOf(goal, 'confidence'), share: confidence / 10 };
  const reading = readGoal(goal);
  const said = reading.confidence[0];
  return said === undefined || said.share < 0.5 ? null : { ...spanOf(reading, said), share: said.share };
}

function saysFirstStep({ statement, criteria }: Goal): boolean {
  return [statement?.value ?? '', ...Object.values(criteria).map(({ text }) => text)].some((words) =>
    FIRST_STEP.test(words.slice(0, 8000)),
  );
}
