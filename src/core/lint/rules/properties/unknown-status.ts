import type { Status } from '../../../goal/goal';
import type { GoalSchema } from '../../../goal/schema';
import { nearest } from '../../../text/nearest';
import { defineRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import { setFix } from '../../property-fix';
import { asWritten, filled } from '../../property-value';

/** What other tools and people call the same. Only words that cannot mean anything else. */
const SAME: Readonly<Record<Status, readonly string[]>> = {
  idea: ['someday', 'wish', 'backlog', 'later', 'todo', 'to do', 'planned', 'not started'],
  active: ['in progress', 'in-progress', 'ongoing', 'doing', 'started', 'open', 'current'],
  paused: ['on hold', 'on-hold', 'waiting', 'hold', 'pause'],
  achieved: ['done', 'complete', 'completed', 'finished', 'reached', 'success'],
  dropped: ['cancelled', 'canceled', 'abandoned', 'given up', 'failed', 'stopped'],
};

export const unknownStatus = defineRule({
  id: 'properties/unknown-status',
  severity: 'error',
  summary: 'The status is none of those in the settings.',
  why: 'The status decides whether a goal counts as active, is reminded of, and stands on the dashboard. An unknown one counts as active.',
  fix: 'Write one of the status values of the settings: idea, active, paused, achieved, dropped unless you mapped them.',
  bad: smartExample({ status: 'in progress' }),
  good: smartExample(),
  check: ({ goal, settings }) => {
    const property = filled(goal, goal.known.status);
    if (property === null) return [];
    const values = Object.values(settings.schema.statusValues);
    const written = asWritten(goal, property);
    if (values.some((value) => value.trim().toLowerCase() === written.toLowerCase())) return [];
    const meant = meantBy(written, settings.schema);
    return [
      {
        ...property.valueSpan,
        message: `“${written}” is no status; known are ${values.join(', ')}.`,
        fixes: meant === null ? [] : setFix(goal, property.key, meant),
      },
    ];
  },
});

function meantBy(written: string, { statusValues }: GoalSchema): string | null {
  const word = written.toLowerCase();
  const ours = Object.keys(statusValues) as Status[];
  const same = ours.find((status) => status === word || SAME[status].includes(word));
  return same === undefined ? nearest(written, Object.values(statusValues)) : statusValues[same];
}
