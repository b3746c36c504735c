import { expect, it } from 'vitest';
import { smartExample } from '../../../../../src/core/lint/example-note';
import { applyFix } from '../../../../../src/core/lint/fix-note';
import { findingsIn } from '../../../../support/lint-note';

const RULE = 'properties/unquoted-link';

it.each([
  ['[[Grow]]', '"[[Grow]]"'],
  ['[[Grow, slowly|shown]]', '"[[Grow, slowly|shown]]"'],
  ['[[2026]]', '"[[2026]]"'],
  ['\n  - [[Health]]\n  - Work', '\n  - "[[Health]]"\n  - Work'],
  ['[[[Health]], Work]', '["[[Health]]", Work]'],
])('%j becomes %j', (values, quoted) => {
  const text = smartExample({ values });
  const [finding] = findingsIn(text, RULE);
  expect(finding?.fixes).toHaveLength(1);
  for (const fix of finding?.fixes ?? []) expect(applyFix(text, fix)).toBe(smartExample({ values: quoted }));
});

it.each(['"[[Health]]"', '[Health, Work]', '["[[Health]]"]', '[[a, b], [c]]', '{a: [b]}', ''])(
  '%j is left alone',
  (values) => {
    expect(findingsIn(smartExample({ values }), RULE)).toEqual([]);
  },
);

it('also looks at properties that are not ours', () => {
  expect(findingsIn(smartExample({ area: '[[Work]]' }), RULE)).toHaveLength(1);
});

it('a link with a colon is reported, but only a person can tell what was meant', () => {
  expect(findingsIn(smartExample({ values: '[[Plan: one]]' }), RULE)).toMatchObject([{ fixes: [] }]);
});
