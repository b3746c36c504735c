import { expect, it } from 'vitest';
import { pactExample, smartExample } from '../../../../../src/core/lint/example-note';
import { findingsIn } from '../../../../support/lint-note';

const RULE = 'relations/long-term-without-steps';
const found = (more: Record<string, string>, others: Readonly<Record<string, string>> = {}, body?: string) =>
  findingsIn(pactExample(more, body), RULE, undefined, others);

it.each([
  [{ start: '2025-06-15' }, 0],
  [{ start: '2025-06-14' }, 1],
  [{ start: '2026-06-01', due: '2027-06-01' }, 0],
  [{ start: '2026-06-01', due: '2027-06-02' }, 1],
  [{ start: '2025-01-01', due: '2026-06-01' }, 0],
  [{ start: '2025-01-01', status: 'paused' }, 0],
])('seen on 2026-06-15, %j: %i', (more, count) => {
  expect(found(more)).toHaveLength(count);
});

it('a sub-goal or a milestone is a step', () => {
  const start = '2025-01-01';
  expect(found({ start }, { 'Step.md': smartExample({ parent: '"[[Example]]"' }) })).toEqual([]);
  expect(found({ start }, {}, '# A\n\nB.\n\n## Milestones\n- [x] First month')).toEqual([]);
});

it('SMART goals have a rule of their own, so it is said once', () => {
  const long = smartExample({ start: '2026-01-05', due: '2027-06-30' });
  expect(findingsIn(long, RULE)).toEqual([]);
  expect(findingsIn(long, 'time/deadline-beyond-a-year')).toHaveLength(1);
});
