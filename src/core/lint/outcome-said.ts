/** Goals that say what shall come of it. In: a goal. Out: the verb that says so, or null. */
import type { Action } from '../assess/detect/action';
import type { Goal } from '../goal/goal';
import { type GoalSentence, goalSentence } from './goal-sentence';

/** Words that others decide on elsewhere, but which also name what one does oneself: "receive feedback", "place the order". */
const ALSO_OWN = new Set(['receive', 'place', 'hit', 'beat', 'score']);

export interface OutcomeSaid {
  readonly sentence: GoalSentence;
  readonly action: Action;
}

/** The first thing the goal's own sentence announces, when it is an outcome: "lose 6 kg", "win the cup". */
export function outcomeSaid(goal: Goal): OutcomeSaid | null {
  const sentence = goalSentence(goal);
  if (sentence === null) return null;
  const { actions, tokens, quantities } = sentence.reading;
  const action = actions.find(
    ({ start, method }) => !method && start >= sentence.start && start < sentence.end,
  );
  if (action?.verb !== 'outcome') return null;
  const isCounted = quantities.amounts.some(
    ({ start, end }) => start > action.start && end <= action.end + 1,
  );
  return !isCounted && ALSO_OWN.has(tokens[action.start]?.word ?? '') ? null : { sentence, action };
}
