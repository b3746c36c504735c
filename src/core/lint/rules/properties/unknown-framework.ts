import { FRAMEWORKS } from '../../../frameworks/index';
import { nearest } from '../../../text/nearest';
import { defineRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import { setFix } from '../../property-fix';
import { asWritten, filled } from '../../property-value';

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
    const property = filled(goal, goal.known.framework);
    if (property === null) return [];
    const written = asWritten(goal, property);
    if (NAMES.includes(written.toLowerCase())) return [];
    const meant =
      nearest(written, NAMES) ??
      NAMES.find((name) =>
        written
          .toLowerCase()
          .split(/[^a-z]+/)
          .includes(name),
      );
    return [
      {
        ...property.valueSpan,
        message: `“${written}” is no framework; known are ${NAMES.join(' and ')}. The goal is judged as ${goal.framework}.`,
        fixes: meant === undefined ? [] : setFix(goal, property.key, meant),
      },
    ];
  },
});
