import { expect, it } from 'vitest';
import { smartExample } from '../../../../../src/core/lint/example-note';
import { findingsIn } from '../../../../support/lint-note';

const found = (value: string, more: Record<string, string | null> = { unit: 'h' }) =>
  findingsIn(
    smartExample({ current: null, ...more }, `# A\n\nI will do it.\n\n## Check-ins\n- 2026-06-01: ${value}`),
    'measure/other-unit',
  );

it('says what is not counted, where it stands', () => {
  expect(found('30 km')).toMatchObject([
    { severity: 'warning', message: '“km” is not h, so this check-in does not count towards the value.' },
  ]);
});

it.each([
  ['the same unit', '3 h', { unit: 'h' }],
  ['another spelling', '3 hours', { unit: 'h' }],
  ['one that is converted', '90 min', { unit: 'h' }],
  ['no unit', '3', { unit: 'h' }],
  ['a change', '+30 min', { unit: 'h' }],
  ['done', 'done', { unit: 'h' }],
  ['a noun of one’s own, without a unit to compare it with', '3 letters', { measure: 'clients' }],
])('nothing is said of %s', (_, value, more) => {
  expect(found(value, more)).toEqual([]);
});

it('compares with what the measure counts when that is a unit', () => {
  expect(found('3 km', { measure: 'hours of modules' })).toHaveLength(1);
});
