import { expect, it } from 'vitest';
import { pastGoals, smartExample } from '../../../../../src/core/lint/example-note';
import { findingsIn } from '../../../../support/lint-note';

const RULE = 'measure/target-out-of-scale';
const found = (more: Record<string, string | null>, others = pastGoals) =>
  findingsIn(smartExample({ current: null, ...more }, '# A\n\nB.'), RULE, undefined, others);

it.each([
  ['12', 0],
  ['13', 1],
  ['30', 1],
])('after a best of 4 clients in 12 weeks, a target of %s in 13 weeks: %i', (target, count) => {
  expect(found({ target })).toHaveLength(count);
});

it('says how it compares and asks', () => {
  expect(found({ target: '30' })[0]?.message).toBe(
    'This asks for 7 times your best pace so far, by 3 goals of the same measure. What is different this time?',
  );
});

it('a nearer deadline is a faster pace', () => {
  expect(found({ target: '6', due: '2026-08-03' })).toEqual([]);
  expect(found({ target: '6', due: '2026-06-08' })).toHaveLength(1);
});

it('needs three past results of the same measure', () => {
  expect(found({ target: '30' }, Object.fromEntries(Object.entries(pastGoals).slice(1)))).toEqual([]);
  expect(found({ target: '30', measure: 'letters' })).toEqual([]);
});

it('a goal that went the wrong way, or was over in days, is no result', () => {
  const others = (from: string, to: string) =>
    Object.fromEntries(Object.entries(pastGoals).map(([path, text]) => [path, text.replace(from, to)]));
  expect(found({ target: '30' }, others('baseline: 0', 'baseline: 2'))).toHaveLength(1);
  expect(found({ target: '30' }, others('2025-04-01: 3', '2025-04-01: 0'))).toEqual([]);
  expect(found({ target: '30' }, others('start: 2025-01-06', 'start: 2025-03-30'))).toEqual([]);
});
