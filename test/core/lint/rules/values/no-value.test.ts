import { expect, it } from 'vitest';
import { BARE_SMART, shortExample, smartExample } from '../../../../../src/core/lint/example-note';
import { findingsIn } from '../../../../support/lint-note';

const RULE = 'values/no-value';
const others = { 'Other.md': smartExample({ values: '[Client progress, Learning]' }) };
const found = (text: string, beside: Readonly<Record<string, string>> = others) =>
  findingsIn(text, RULE, undefined, beside);

it('is said where other goals name theirs, with those the words speak of', () => {
  expect(found(smartExample())).toMatchObject([
    { severity: 'suggestion', fixes: [{ label: 'Set values to Client progress', isGuess: true }] },
  ]);
});

it.each([
  ['nobody names values', smartExample(), {}],
  ['it has values', smartExample({ values: 'Health' }), others],
  ['it has a parent', smartExample({ parent: '"[[Other]]"' }), others],
  ['it rests', smartExample({ status: 'paused' }), others],
  ['it is an idea', smartExample({ status: 'idea' }), others],
  ['nothing says why, which is said already', smartExample(BARE_SMART, '# A\n\nWrite 3 letters.'), others],
])('nothing is said when %s', (_, text, beside) => {
  expect(found(text, beside)).toEqual([]);
});

it('offers no value that the goal does not speak of', () => {
  expect(found(shortExample({}))).toMatchObject([{ fixes: [] }]);
});
