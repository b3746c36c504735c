import { FRAMEWORKS } from '../../../frameworks/index';
import { nearest } from '../../../text/nearest';
import { defineRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import { setFix } from '../../property-fix';

const NAMES = Object.keys(FRAMEWORKS);

export const unknownFramework = defineRule({
  id: 'properties/unknown-framework',
  severity: 'error',
  summary: 'The framework is none that we know.',
  why: 'The framework decides which criteria a goal is judged by: SMART asks for an outcome with a deadline, PACT for a habit with a rhythm.',
  fix: 'Write `smart` or `pact`.',
  bad: smartExample({ framework: 'smrt' }),
  good: smartExample(),
  check: ({ goal }) => {
    const property = goal.known.framework;
    if (property === undefined || property.value === null || property.value === '') return [];
    const written = String(property.value).trim().toLowerCase();
    if (NAMES.includes(written)) return [];
    const meant = nearest(written, NAMES) ?? goal.framework;
    return [
      {
        ...property.valueSpan,
        message: `"${String(property.value)}" is no framework; known are smart and pact. The goal is judged as ${goal.framework}.`,
        fixes: setFix(goal, property.key, meant),
      },
    ];
  },
});
