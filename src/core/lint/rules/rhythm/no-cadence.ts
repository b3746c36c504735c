import { formatCadence, parseCadence } from '../../../goal/cadence';
import { defineRule } from '../../define-rule';
import { pactExample } from '../../example-note';
import { setFix } from '../../property-fix';

export const noCadence = defineRule({
  id: 'rhythm/no-cadence',
  severity: 'warning',
  frameworks: ['pact'],
  summary: 'A PACT goal has no cadence.',
  why: 'Hit rate and streak count periods in which you acted. Without a cadence nobody knows how long a period is.',
  fix: 'Set `cadence` to daily, weekdays, weekly, monthly, or like "3 per week".',
  bad: pactExample({ cadence: null }),
  good: pactExample(),
  check: ({ goal, assessment, settings }) => {
    if (goal.known.cadence !== undefined && goal.known.cadence.value !== null) return [];
    const said = assessment.criteria.continuous?.evidence.map(({ text }) => parseCadence(text)) ?? [];
    const cadence = said.find((each) => each !== null);
    const { from, to } = goal.title;
    return [
      {
        from,
        to,
        message: 'How often will you act on this goal? Without a cadence there is no hit rate.',
        fixes:
          cadence == null ? [] : setFix(goal, settings.schema.properties.cadence, formatCadence(cadence)),
      },
    ];
  },
});
