import { expect, it } from 'vitest';
import { smartExample } from '../../../../../src/core/lint/example-note';
import { DEFAULT_SETTINGS } from '../../../../../src/core/settings/settings';
import { findingsIn } from '../../../../support/lint-note';

const RULE = 'properties/misspelt-name';
const BARE = {
  target: null,
  due: null,
  review: null,
  baseline: null,
  current: null,
  measure: null,
  start: null,
};

it.each([
  ['traget', 'target'],
  ['Target', 'target'],
  ['targt', 'target'],
  ['basleine', 'baseline'],
  ['confidance', 'confidence'],
  ['statr', 'start'],
  ['parents', 'parent'],
  ['goal-notes-disabled', 'goal-notes-disable'],
])('%s: did you mean %s?', (key, meant) => {
  const [finding] = findingsIn(smartExample({ ...BARE, [key]: '1' }), RULE);
  expect(finding?.message).toContain(`Did you mean ${meant}?`);
  expect(finding?.fixes[0]?.label).toBe(`Rename ${key} to ${meant}`);
});

it.each([
  'tags',
  'date',
  'state',
  'stars',
  'currency',
  'reviewed',
  'deadline',
  'mood',
  'end',
  'x',
  'specific',
  'traget'.repeat(20),
])('%s is somebody else’s', (key) => {
  expect(findingsIn(smartExample({ ...BARE, [key]: '1' }), RULE)).toEqual([]);
});

it('nothing is misspelt when the right name is there as well', () => {
  expect(findingsIn(smartExample({ traget: '4' }), RULE)).toEqual([]);
});

it('names are those of the settings', () => {
  const properties = { ...DEFAULT_SETTINGS.schema.properties, due: 'deadline' };
  const settings = { ...DEFAULT_SETTINGS, schema: { ...DEFAULT_SETTINGS.schema, properties } };
  expect(
    findingsIn(smartExample({ ...BARE, deadlien: '2026-08-03' }), RULE, settings)[0]?.fixes[0]?.label,
  ).toBe('Rename deadlien to deadline');
});
