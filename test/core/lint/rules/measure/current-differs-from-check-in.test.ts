import { expect, it } from 'vitest';
import { smartExample } from '../../../../../src/core/lint/example-note';
import { findingsIn } from '../../../../support/lint-note';

const RULE = 'measure/current-differs-from-check-in';
const body = (lines: string) => `# A\n\n## Check-ins\n${lines}`;

it.each([
  ['- 2026-06-01: 2', 2],
  ['- 2026-06-02: 1\n- 2026-06-01: 2', 1],
  ['- 2026-06-01: +2\n- 2026-06-02: +0.5', 2.5],
  ['- 2026-06-01: 0.1\n- 2026-06-02: +0.2', 0.3],
  ['- 2026-06-01: 2\n- 2026-06-03: done', 2],
])('after %j current is %d', (lines, value) => {
  expect(findingsIn(smartExample({ current: String(value) }, body(lines)), RULE)).toEqual([]);
  const [finding] = findingsIn(smartExample({ current: '77' }, body(lines)), RULE);
  expect(finding?.fixes[0]?.label).toBe(`Set current to ${value}`);
});

it('says nothing without a current value or without a value among the check-ins', () => {
  expect(findingsIn(smartExample({ current: null }, body('- 2026-06-01: 2')), RULE)).toEqual([]);
  expect(findingsIn(smartExample({ current: 'x' }, body('- 2026-06-01: 2')), RULE)).toEqual([]);
  expect(findingsIn(smartExample({ current: '5' }, body('- 2026-06-01: done')), RULE)).toEqual([]);
});
