import { expect, it } from 'vitest';
import { smartExample } from '../../../../../src/core/lint/example-note';
import { findingsIn } from '../../../../support/lint-note';

const RULE = 'readiness/no-means';
const found = (achievable: string, statement = 'I will write 3 letters, so that she smiles.') =>
  findingsIn(
    smartExample(
      { confidence: '9' },
      `# A\n\n${statement}${achievable === '' ? '' : `\n\n## Achievable\n${achievable}`}`,
    ),
    RULE,
  );

it.each([
  'I can do this.',
  'This is realistic.',
  'I can definitely achieve that!',
  'It is very doable for me.',
  'Das ist machbar.',
  'Das schaffe ich.',
  'Puedo lograrlo.',
  'C’est réalisable.',
  'É possível.',
  'Ce la faccio.',
])('only says that it can be done: %s', (claim) => {
  expect(found(claim)).toHaveLength(1);
});

it.each([
  'Ink and paper are on the desk, and Sunday evenings are free.',
  'I can do this with the help of my sister.',
  'This is realistic: I have two hours every Sunday, a desk in the attic and the addresses of all three.',
  '9/10',
  '',
])('names something, or claims nothing: %s', (words) => {
  expect(found(words)).toEqual([]);
});

it('a claim in the statement counts the same', () => {
  expect(found('', 'I will write 3 letters, so that she smiles. I can do this.')).toHaveLength(1);
});
