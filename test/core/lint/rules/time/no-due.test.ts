import { expect, it } from 'vitest';
import { smartExample } from '../../../../../src/core/lint/example-note';
import { findingsIn } from '../../../../support/lint-note';

const found = (statement: string, more: Record<string, string | null> = {}) =>
  findingsIn(smartExample({ due: null, ...more }, `# A\n\n${statement}`), 'time/no-due');

it('proposes the day that the words name, for a person to decide', () => {
  expect(found('I will write 12 letters by 1 September.')).toMatchObject([
    { severity: 'suggestion', fixes: [{ label: 'Set due to 2026-09-01', isGuess: true }] },
  ]);
});

it('says so when it could be two days', () => {
  const [finding] = found('I will write 12 letters by 03/04/2027.');
  expect(finding?.message).toContain('2027-04-03 or 2027-03-04');
  expect(finding?.fixes.map(({ label }) => label)).toEqual([
    'Set due to 2027-04-03',
    'Set due to 2027-03-04',
  ]);
});

it.each([
  ['a due date', 'I will write 12 letters by 1 September.', { due: '2026-09-01' }],
  ['no deadline in its words', 'I will write 12 letters.', {}],
  ['an idea', 'I will write 12 letters by 1 September.', { status: 'idea' }],
])('nothing is said about a goal with %s', (_, statement, more) => {
  expect(found(statement, more)).toEqual([]);
});
