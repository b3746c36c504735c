import { expect, it } from 'vitest';
import { BARE_SMART, smartExample } from '../../../../../src/core/lint/example-note';
import { findingsIn } from '../../../../support/lint-note';

const RULE = 'measure/no-target';
const bare = { ...BARE_SMART, due: '2026-08-03' };
const words = '# Letters\n\nI will write 12 letters with the ink pen I have, because she keeps them.';

it('a goal under way has a target, milestones or sub-goals', () => {
  expect(findingsIn(smartExample(bare, words), RULE)).toHaveLength(1);
  expect(findingsIn(smartExample({ ...bare, target: '12' }, words), RULE)).toEqual([]);
  expect(findingsIn(smartExample({ ...bare, target: 'many' }, words), RULE)).toEqual([]);
  expect(findingsIn(smartExample(bare, `${words}\n\n## Milestones\n- [ ] Half`), RULE)).toEqual([]);
  const others = { 'Step.md': smartExample({ parent: '"[[Example]]"' }) };
  expect(findingsIn(smartExample(bare, words), RULE, undefined, others)).toEqual([]);
});

it.each([
  ['starts today', '2026-06-15'],
  ['starts later', '2026-07-01'],
  ['has no start', null],
])('for a goal that %s, measurable words are enough', (_, start) => {
  expect(findingsIn(smartExample({ ...bare, start }, words), RULE)).toEqual([]);
  expect(
    findingsIn(smartExample({ ...bare, start }, '# Letters\n\nI will write letters.'), RULE),
  ).toHaveLength(1);
});

it.each(['idea', 'paused', 'achieved'])('a goal that is %s needs none', (status) => {
  expect(findingsIn(smartExample({ ...bare, status }, words), RULE)).toEqual([]);
});
