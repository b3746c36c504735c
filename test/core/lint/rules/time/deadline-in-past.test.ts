import { expect, it } from 'vitest';
import { smartExample } from '../../../../../src/core/lint/example-note';
import { findingsIn } from '../../../../support/lint-note';

const RULE = 'time/deadline-in-past';

it.each([
  ['2026-06-14', 1],
  ['2026-06-15', 0],
  ['2026-06-16', 0],
])('a goal due on %s, seen on 2026-06-15, has %i findings', (due, count) => {
  expect(findingsIn(smartExample({ due }), RULE)).toHaveLength(count);
});

it.each(['idea', 'paused', 'achieved', 'dropped'])('a goal that is %s has none', (status) => {
  expect(findingsIn(smartExample({ due: '2026-06-01', status }), RULE)).toEqual([]);
});

it('only a goal that is reached can be closed by a fix', () => {
  const reached = '# A\n\n## Check-ins\n- 2026-05-30: 3';
  expect(findingsIn(smartExample({ due: '2026-06-01' }, reached), RULE)[0]?.fixes[0]?.label).toBe(
    'Set status to achieved',
  );
  expect(findingsIn(smartExample({ due: '2026-06-01' }), RULE)[0]?.fixes).toEqual([]);
});
