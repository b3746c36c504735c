import { expect, it } from 'vitest';
import { smartExample } from '../../../../../src/core/lint/example-note';
import { findingsIn } from '../../../../support/lint-note';

const RULE = 'measure/no-unit';
const found = (more: Record<string, string | null>, statement = 'I will write letters.') =>
  findingsIn(smartExample({ measure: null, target: '12', ...more }, `# A\n\n${statement}`), RULE);

it('asks what is counted', () => {
  expect(found({})).toMatchObject([{ severity: 'suggestion', message: '12 of what?', fixes: [] }]);
});

it('offers the word behind that number as a decision', () => {
  expect(found({}, 'I will write 12 letters and 3 cards by hand.')).toMatchObject([
    { fixes: [{ label: 'Set unit to letters', isGuess: true }] },
  ]);
});

it.each([
  ['a measure', { measure: 'letters' }],
  ['a unit', { unit: 'letters' }],
  ['no target', { target: null }],
  ['a goal that is over', { status: 'achieved' }],
])('nothing is said with %s', (_, more) => {
  expect(found(more)).toEqual([]);
});
