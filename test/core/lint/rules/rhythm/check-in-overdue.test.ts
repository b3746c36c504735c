import { expect, it } from 'vitest';
import { pactExample, smartExample } from '../../../../../src/core/lint/example-note';
import { findingsIn } from '../../../../support/lint-note';

const RULE = 'rhythm/check-in-overdue';
const pact = (cadence: string, last: string | null, more: Record<string, string> = {}) =>
  findingsIn(
    pactExample(
      { cadence, start: '2026-03-02', ...more },
      `# A\n\nB.${last === null ? '' : `\n\n## Check-ins\n- ${last}: done`}`,
    ),
    RULE,
  ).length;
const smart = (review: string | null, body: string, more: Record<string, string | null> = {}) =>
  findingsIn(smartExample({ review, ...more }, `# A\n\nB.\n\n${body}`), RULE).length;

it.each([
  ['daily', '2026-06-13', 0],
  ['daily', '2026-06-12', 1],
  ['weekdays', '2026-06-11', 0],
  ['weekdays', '2026-06-10', 1],
  ['weekly', '2026-06-01', 0],
  ['weekly', '2026-05-31', 1],
  ['3 per week', '2026-06-01', 0],
  ['monthly', '2026-04-14', 0],
  ['monthly', '2026-04-13', 1],
])('seen on Monday 2026-06-15, %s with a last check-in on %s: %i', (cadence, last, count) => {
  expect(pact(cadence, last)).toBe(count);
});

it('the start counts while there is no check-in', () => {
  expect(pact('weekly', null)).toBe(1);
  expect(pact('weekly', null, { start: '2026-06-10' })).toBe(0);
  expect(pact('weekly', null, { start: '2026-07-01' })).toBe(0);
});

it.each([
  ['weekly', '2026-06-06', 0],
  ['weekly', '2026-06-05', 1],
  ['monthly', '2026-05-08', 0],
  ['monthly', '2026-05-07', 1],
  ['14', '2026-05-28', 0],
  ['14', '2026-05-27', 1],
])('a SMART goal reviewed %s, last looked at on %s: %i', (review, day, count) => {
  expect(smart(review, `## Check-ins\n- ${day}: 1`)).toBe(count);
  expect(smart(review, `## Reviews\n### ${day}`, { start: '2025-01-01' })).toBe(count);
});

it('nobody waits for a check-in without a rhythm, after the deadline, or of a goal that rests', () => {
  expect(smart(null, '## Check-ins\n- 2025-06-05: 1')).toBe(0);
  expect(smart('weekly', '## Check-ins\n- 2026-05-05: 1', { due: '2026-06-01' })).toBe(0);
  expect(smart('weekly', '## Check-ins\n- 2026-05-05: 1', { status: 'paused' })).toBe(0);
});

it.each([
  ['daily', '2026-06-09', { paused: '2026-06-10/2026-06-13' }, 0],
  ['daily', '2026-06-09', { paused: '2026-06-10/2026-06-12' }, 1],
  ['daily', '2026-06-12', { rest: 'sunday' }, 0],
  ['daily', '2026-06-11', { rest: 'sunday' }, 1],
  ['weekly', '2026-05-11', { paused: '[2026-05-18/2026-06-07]' }, 0],
  ['weekly', '2026-05-10', { paused: '[2026-05-18/2026-06-07]' }, 1],
  ['weekly', '2026-05-31', { rest: 'weekends' }, 1],
  ['weekly', '2026-05-01', { paused: '2026-05-10/' }, 0],
])('%s, last seen on %s, with days off %j: %i', (cadence, last, off, count) => {
  expect(pact(cadence, last, off)).toBe(count);
});
