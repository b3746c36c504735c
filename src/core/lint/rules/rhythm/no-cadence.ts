import { formatCadence, parseCadence } from '../../../goal/cadence';
import { hasBegun } from '../../begun';
import { defineRule } from '../../define-rule';
import { pactExample } from '../../example-note';
import { titlePlace } from '../../place';
import { setFix } from '../../property-fix';

export const noCadence = defineRule({
  id: 'rhythm/no-cadence',
  severity: 'warning',
  frameworks: ['pact'],
  summary: 'An active PACT goal has no cadence.',
  why: 'Hit rate and streak count periods in which you acted. Without a cadence nobody knows how long a period is.',
  fix: 'Set `cadence` to daily, weekdays, weekly, monthly, or like "3 per week".',
  bad: pactExample(
    { cadence: null },
    '# Walk\n\nI walk home by the river twice a week, because health matters to me.\n\n## Check-ins\n- 2026-06-12: done',
  ),
  good: pactExample(),
  check: ({ goal, assessment, today, settings }) => {
    if (goal.status !== 'active' || (goal.known.cadence?.value ?? null) !== null) return [];
    const continuous = assessment.criteria.continuous;
    if (!hasBegun(goal, today) && continuous?.status === 'met') return [];
    const said = continuous?.evidence
      .map(({ text }) => parseCadence(text))
      .find((cadence) => cadence !== null);
    return [
      {
        ...titlePlace(goal),
        message: 'How often will you act on this goal? Without a cadence there is no hit rate.',
        fixes: said == null ? [] : setFix(goal, settings.schema.properties.cadence, formatCadence(said)),
      },
    ];
  },
});
