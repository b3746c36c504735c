import { expect, it } from 'vitest';
import { smartExample } from '../../../../../src/core/lint/example-note';
import { findingsIn } from '../../../../support/lint-note';

it.each([
  ['a bracket that nothing closes', 'values: [a, b', 'properties/invalid-yaml'],
  ['a tab as indent', 'values:\n\t- a', 'properties/invalid-yaml'],
  ['a quote that nothing closes', 'measure: "a', 'properties/invalid-yaml'],
  ['a property that is there twice', 'due: 2026-09-01', 'properties/duplicate-key'],
])('%s is one error with its place', (_, line, rule) => {
  const text = smartExample().replace('review: monthly', line);
  const findings = [
    ...findingsIn(text, 'properties/invalid-yaml'),
    ...findingsIn(text, 'properties/duplicate-key'),
  ];
  expect(findings).toMatchObject([{ rule, severity: 'error', fixes: [] }]);
  expect(findings[0]?.from).toBeGreaterThan(text.indexOf('framework'));
});

it('a block that nothing closes, or of 1 MB, is reported too', () => {
  for (const text of [
    smartExample().replace('\n---\n', '\n'),
    smartExample({ measure: 'x'.repeat(1_000_000) }),
  ]) {
    expect(findingsIn(text, 'properties/invalid-yaml')).toHaveLength(1);
  }
});
