import { missingCriterion } from '../../criterion-rule';
import { pactExample } from '../../example-note';

export const actionableMissing = missingCriterion({
  criterion: 'actionable',
  summary: 'No action of your own is named.',
  why: 'PACT counts what you do, not what comes of it. Only an action within your control can be done on a bad day too.',
  fix: 'Name an action you can take alone: "walk home by the river after the last session".',
  bad: pactExample({}, '# Health\n\nBecause health matters to me.'),
  good: pactExample(),
});
