import { expect, it } from 'vitest';
import { BARE_SMART, shortExample, smartExample } from '../../../../../src/core/lint/example-note';
import { findingsIn, lintText } from '../../../../support/lint-note';

const RULE = 'readiness/low-confidence';
const found = (confidence: string | null, more = '', goal?: string) =>
  findingsIn(shortExample({ confidence }, more, goal), RULE);

it.each([
  ['7', 0],
  ['6', 1],
  ['6.5', 1],
  ['0', 1],
  ['10', 0],
  ['60', 0],
])('confidence %s of 10: %i', (confidence, count) => {
  expect(found(confidence)).toHaveLength(count);
});

const said = (rating: string) =>
  `I will write 3 letters with the ink pen I have, so that she smiles (${rating}).`;

it.each([
  ['6/10', 1],
  ['60% confident', 1],
  ['confidence 8/10', 0],
])('as the words say it, %s: %i', (rating, count) => {
  expect(found(null, '', said(rating))).toHaveLength(count);
});

it('of words that say under 5 the criterion speaks alone', () => {
  const rules = lintText(
    smartExample({}, '# A\n\nI will write 3 letters, so that she smiles (confidence: 4/10).'),
  ).map(({ rule }) => rule);
  expect(rules).toContain('criteria/achievable-weak');
  expect(rules).not.toContain(RULE);
});

it('a milestone, a sub-goal or a first step in words is the smaller step', () => {
  expect(found('5', '\n\n## Milestones\n- [ ] Ask one client')).toEqual([]);
  expect(found('5', ' I start with one client.')).toEqual([]);
  expect(found('5', ' Zuerst frage ich eine Kundin.')).toEqual([]);
  const others = { 'Step.md': smartExample({ parent: '"[[Example]]"' }) };
  expect(findingsIn(shortExample({ confidence: '5' }), RULE, undefined, others)).toEqual([]);
});

it('a draft, and a goal that rests, are not asked', () => {
  expect(
    findingsIn(smartExample({ ...BARE_SMART, confidence: '5' }, '# A\n\nLetters, somehow.'), RULE),
  ).toEqual([]);
  expect(findingsIn(shortExample({ confidence: '5', status: 'paused' }), RULE)).toEqual([]);
});
