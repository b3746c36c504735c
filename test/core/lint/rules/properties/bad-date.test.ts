import { expect, it } from 'vitest';
import { smartExample } from '../../../../../src/core/lint/example-note';
import { findingsIn } from '../../../../support/lint-note';

const RULE = 'properties/bad-date';
const fixed = (due: string) =>
  findingsIn(smartExample({ due }), RULE).map(({ fixes }) => fixes[0]?.edits[0]?.insert ?? null);

it.each([
  ['2026/8/3', '2026-08-03'],
  ['2026.08.03', '2026-08-03'],
  ['2026-8-3', '2026-08-03'],
  ['20260803', '2026-08-03'],
  ['3.8.2026', '2026-08-03'],
  ['31/08/2026', '2026-08-31'],
  ['08/31/2026', '2026-08-31'],
  ['8/8/2026', '2026-08-08'],
  ['3 August 2026', '2026-08-03'],
  ['"August 3rd, 2026"', '"2026-08-03"'],
  ['Mon, 3 Aug 2026', '2026-08-03'],
])('%s can only mean one day, which the fix writes', (due, day) => {
  expect(fixed(due)).toEqual([day]);
});

it.each(['08/03/2026', '2026-02-30', 'soon', 'next summer', '3 Smarch 2026', '[2026-08-03]', '5'])(
  '%s is reported without a guess',
  (due) => {
    expect(fixed(due)).toEqual([null]);
  },
);

it.each(['', '2026-08-03', '"2026-08-03"', '2026-08-03T09:00', '"[[2026-08-03]]"', '"{{date}}"'])(
  '%j is no wrong date',
  (due) => {
    expect(fixed(due)).toEqual([]);
  },
);
