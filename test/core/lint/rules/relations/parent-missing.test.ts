import { expect, it } from 'vitest';
import { smartExample } from '../../../../../src/core/lint/example-note';
import { findingsIn } from '../../../../support/lint-note';

const RULE = 'relations/parent-missing';
const others = { 'Goals/Grow the practice.md': smartExample(), 'Plain.md': '# No goal' };
const found = (parent: string) => findingsIn(smartExample({ parent }), RULE, undefined, others);

it.each([
  '"[[Grow the practice]]"',
  '"[[Goals/Grow the practice|shown]]"',
  'Grow the practice',
  '"[[Plain]]"',
  '',
])('%s leads somewhere', (parent) => {
  expect(found(parent)).toEqual([]);
});

it('a link with a slip leads to the goal that was meant', () => {
  expect(found('"[[Grow the pratcice]]"')[0]?.fixes[0]?.label).toBe('Set parent to [[Grow the practice]]');
});

it.each(['"[[Write a book]]"', '["[[Gone]]"]'])('%s leads nowhere, and nothing is guessed', (parent) => {
  expect(found(parent)).toMatchObject([{ fixes: [] }]);
});
