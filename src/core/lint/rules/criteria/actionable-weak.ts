import { weakCriterion } from '../../criterion-rule';
import { pactExample } from '../../example-note';
import { outcomeSaid } from '../../outcome-said';

export const actionableWeak = weakCriterion({
  criterion: 'actionable',
  summary: 'What you do yourself is not concrete, or lies with others.',
  why: 'PACT counts what you do, not what comes of it. Only an action within your control can be done on a bad day too.',
  fix: 'Name an action you can take alone: "walk home by the river after the last session".',
  // `wording/outcome-in-pact` speaks of it
  unless: (goal) => outcomeSaid(goal) !== null,
  bad: pactExample({}, '# Home\n\nBe more present at home, because my family matters to me.'),
  good: pactExample(),
});
