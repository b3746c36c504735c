import { expect, it } from 'vitest';
import { smartExample } from '../../../../../src/core/lint/example-note';
import { DEFAULT_SETTINGS } from '../../../../../src/core/settings/settings';
import { findingsIn } from '../../../../support/lint-note';

const RULE = 'properties/unknown-status';

it.each([
  ['activ', 'active'],
  ['In progress', 'active'],
  ['done', 'achieved'],
  ['Completed', 'achieved'],
  ['cancelled', 'dropped'],
  ['on hold', 'paused'],
  ['someday', 'idea'],
])('%s means %s', (status, meant) => {
  const [finding] = findingsIn(smartExample({ status }), RULE);
  expect(finding?.fixes.map(({ label }) => label)).toEqual([`Set status to ${meant}`]);
});

it.each(['blue', '42', '[active]'])('%s means nothing we know', (status) => {
  expect(findingsIn(smartExample({ status }), RULE)).toMatchObject([{ fixes: [] }]);
});

it('mapped values count, and ours lead to them', () => {
  const statusValues = { ...DEFAULT_SETTINGS.schema.statusValues, achieved: 'geschafft' };
  const settings = { ...DEFAULT_SETTINGS, schema: { ...DEFAULT_SETTINGS.schema, statusValues } };
  expect(findingsIn(smartExample({ status: 'Geschafft' }), RULE, settings)).toEqual([]);
  expect(findingsIn(smartExample({ status: 'achieved' }), RULE, settings)[0]?.fixes[0]?.label).toBe(
    'Set status to geschafft',
  );
});
