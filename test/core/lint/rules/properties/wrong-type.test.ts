import { expect, it } from 'vitest';
import { smartExample } from '../../../../../src/core/lint/example-note';
import { findingsIn } from '../../../../support/lint-note';

const RULE = 'properties/wrong-type';
const BARE = { measure: null, current: null, baseline: null };

it.each([
  ['target', 'three', 'Set target to 3'],
  ['target', '3 clients', 'Set target to 3 and unit to clients'],
  ['current', '-2 kg', 'Set current to -2 and unit to kg'],
  ['target', '2.5 h', 'Set target to 2.5 and unit to h'],
  ['confidence', '80%', 'Set confidence to 8'],
  ['cadence', 'weekyl', 'Set cadence to weekly'],
  ['review', 'montly', 'Set review to monthly'],
])('%s: %s can be read as what was meant', (name, value, label) => {
  const [finding] = findingsIn(smartExample({ ...BARE, [name]: value }), RULE);
  expect(finding?.fixes.map((fix) => fix.label)).toEqual([label]);
});

it.each([
  ['target', 'a lot'],
  ['target', '3 of 10'],
  ['target', '[3]'],
  ['target', '.inf'],
  ['target', 'true'],
  ['confidence', '11'],
  ['confidence', '-1'],
  ['cadence', 'often'],
  ['review', '0'],
  ['measure', '[a, b]'],
  ['rest', 'never'],
  ['paused', 'in July'],
  ['paused', '2026-07-21/2026-07-01'],
  ['paused', '[2026-07-01, later]'],
  ['freezes', '1.5'],
  ['freezes', 'some'],
  ['weight', '0'],
  ['source', 'steps'],
  ['lower', 'about eight'],
])('%s: %s is reported without a guess', (name, value) => {
  const findings = findingsIn(smartExample({ ...BARE, [name]: value }), RULE);
  expect(findings).toMatchObject([{ severity: 'error', fixes: [] }]);
  expect(findings[0]?.message).toContain(value);
});

it('the unit that is there already stays', () => {
  const text = smartExample({ measure: null, unit: 'people', target: '3 clients' });
  expect(findingsIn(text, RULE)[0]?.fixes[0]?.label).toBe('Set target to 3');
});

it.each([
  ['target', ''],
  ['target', '"3"'],
  ['target', '"1,5"'],
  ['target', '1,200,000'],
  ['confidence', '8/10'],
  ['confidence', '0'],
  ['cadence', '3 per week'],
  ['review', '14'],
  ['rest', 'weekends'],
  ['rest', '[saturday, Sun]'],
  ['paused', '2026-07-01/2026-07-21'],
  ['paused', '[2026-07-01/2026-07-21, 2026-08-01/]'],
  ['freezes', '0'],
  ['weight', '0.5'],
  ['source', 'daily:steps'],
  ['upper', '9'],
  ['target', '"{{target}}"'],
])('%s: %s is fine', (name, value) => {
  expect(findingsIn(smartExample({ ...BARE, [name]: value }), RULE)).toEqual([]);
});
