import { expect, it } from 'vitest';
import { pactExample, smartExample } from '../../../../../src/core/lint/example-note';
import { findingsIn } from '../../../../support/lint-note';

const RULE = 'time/deadline-beyond-a-year';
const long = { start: '2026-01-05', due: '2027-06-30' };

it.each([
  ['2027-01-05', 0],
  ['2027-01-06', 1],
])('from 2026-01-05 to %s: %i findings', (due, count) => {
  expect(findingsIn(smartExample({ ...long, due }), RULE)).toHaveLength(count);
});

it('a sub-goal is a step that settles it', () => {
  const others = { 'Step.md': smartExample({ parent: '"[[Example]]"' }) };
  expect(findingsIn(smartExample(long), RULE, undefined, others)).toEqual([]);
});

it('so is an open milestone, but none that is behind it', () => {
  const body = (mark: string) => `# A\n\nB.\n\n## Milestones\n- [${mark}] First room 📅 2026-09-30`;
  expect(findingsIn(smartExample(long, body(' ')), RULE)).toEqual([]);
  expect(findingsIn(smartExample(long, body('x')), RULE)).toHaveLength(1);
});

it('without a start a year counts from today', () => {
  expect(findingsIn(smartExample({ ...long, start: null }), RULE)).toHaveLength(1);
  expect(findingsIn(smartExample({ due: '2027-06-15', start: null }), RULE)).toEqual([]);
});

it('PACT goals may take as long as they like', () => {
  expect(findingsIn(pactExample(long), RULE)).toEqual([]);
});
