import { nearest } from '../../../text/nearest';
import { defineRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import { setFix } from '../../property-fix';

export const unknownStatus = defineRule({
  id: 'properties/unknown-status',
  severity: 'error',
  summary: 'The status is none of those in the settings.',
  why: 'The status decides whether a goal counts as active, is reminded of, and stands on the dashboard. An unknown one counts as active.',
  fix: 'Write one of the status values of the settings: idea, active, paused, achieved, dropped unless you mapped them.',
  bad: smartExample({ status: 'activ' }),
  good: smartExample(),
  check: ({ goal, settings }) => {
    const property = goal.known.status;
    if (property === undefined || property.value === null || property.value === '') return [];
    const values = Object.values(settings.schema.statusValues);
    const written = String(property.value).trim();
    if (values.some((value) => value.toLowerCase() === written.toLowerCase())) return [];
    const meant = nearest(written.toLowerCase(), values) ?? settings.schema.statusValues[goal.status];
    return [
      {
        ...property.valueSpan,
        message: `"${written}" is no status; known are ${values.join(', ')}.`,
        fixes: setFix(goal, property.key, meant),
      },
    ];
  },
});
