import { expect, it } from 'vitest';
import { pactExample } from '../../../../../src/core/lint/example-note';
import { findingsIn } from '../../../../support/lint-note';

const RULE = 'rhythm/no-cadence';
const walk = (how: string, more: Record<string, string | null> = {}) =>
  findingsIn(
    pactExample(
      { cadence: null, ...more },
      `# Walk\n\nI walk home by the river ${how}, because health matters to me.`,
    ),
    RULE,
  );

it('a habit under way needs a cadence, and the one it states can be written down', () => {
  expect(walk('twice a week')[0]?.fixes[0]?.label).toBe('Set cadence to 2 per week');
  expect(walk('after the last session')[0]?.fixes).toEqual([]);
});

it.each(['2026-06-15', null])('when it starts on %s, words that say how often are enough', (start) => {
  expect(walk('twice a week', { start })).toEqual([]);
  expect(walk('now and then', { start })).toHaveLength(1);
});

it.each(['idea', 'paused'])('a goal that is %s needs none yet', (status) => {
  expect(walk('now and then', { status })).toEqual([]);
});

it('a cadence that cannot be read is another rule’s business', () => {
  expect(walk('now and then', { cadence: 'sometimes' })).toEqual([]);
});
