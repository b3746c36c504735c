import { expect, it } from 'vitest';
import { pactExample } from '../../../../../src/core/lint/example-note';
import { findingsIn } from '../../../../support/lint-note';

const RULE = 'rhythm/no-review';
const found = (
  more: Record<string, string | null>,
  body = 'I walk home every week, because health matters.',
) => findingsIn(pactExample({ start: '2026-03-02', review: null, ...more }, `# A\n\n${body}`), RULE);

it.each([
  ['2026-04-15', 1],
  ['2026-04-16', 0],
])('seen on 2026-06-15, active since %s: %i', (start, count) => {
  expect(found({ start })).toHaveLength(count);
});

it('a rhythm is offered as a decision', () => {
  expect(found({})).toMatchObject([{ fixes: [{ label: 'Set review to monthly', isGuess: true }] }]);
});

it.each([
  ['there is a rhythm', { review: 'quarterly' }, undefined],
  ['there is one that cannot be read, which is said already', { review: 'montly' }, undefined],
  ['its deadline has passed, which is said already', { due: '2026-06-01' }, undefined],
  ['it rests', { status: 'paused' }, undefined],
  [
    'somebody looked back',
    {},
    'I walk home every week, because health matters.\n\n## Reviews\n### 2026-04-30',
  ],
  ['its words say when', {}, 'I walk home every week, because health matters. I will review it each month.'],
  ['it is a draft', { cadence: null }, 'Walk.'],
])('nothing is said when %s', (_, more, body) => {
  expect(found(more, body)).toEqual([]);
});
