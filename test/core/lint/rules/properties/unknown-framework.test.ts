import { expect, it } from 'vitest';
import { smartExample } from '../../../../../src/core/lint/example-note';
import { findingsIn } from '../../../../support/lint-note';

const RULE = 'properties/unknown-framework';

it.each([
  ['smrt', 'smart'],
  ['SMARTS', 'smart'],
  ['PACT goal', 'pact'],
  ['[smart]', 'smart'],
])('%s means %s', (framework, meant) => {
  expect(findingsIn(smartExample({ framework }), RULE)[0]?.fixes[0]?.label).toBe(`Set framework to ${meant}`);
});

it.each(['okr', '42', 'woop'])('%s is none, and nothing is guessed', (framework) => {
  expect(findingsIn(smartExample({ framework }), RULE)).toMatchObject([{ fixes: [] }]);
});

it.each(['', 'SMART', '" pact "', null])('%j is fine', (framework) => {
  expect(findingsIn(smartExample({ framework }), RULE)).toEqual([]);
});
