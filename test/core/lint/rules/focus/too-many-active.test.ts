import { expect, it } from 'vitest';
import { smartExample } from '../../../../../src/core/lint/example-note';
import { DEFAULT_SETTINGS } from '../../../../../src/core/settings/settings';
import { findingsIn } from '../../../../support/lint-note';

const RULE = 'focus/too-many-active';
const goals = (count: number, start = '2026-05-01', more: Record<string, string> = {}) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`Goal ${at}.md`, smartExample({ start, ...more })]),
  );

it('is said once, at the goal that was started last', () => {
  expect(findingsIn(smartExample({ start: '2026-06-01' }), RULE, undefined, goals(5))).toMatchObject([
    { message: '6 goals are active, and your limit is 5. Now or later?' },
  ]);
  expect(findingsIn(smartExample({ start: '2026-04-01' }), RULE, undefined, goals(5))).toEqual([]);
  expect(findingsIn(smartExample({ start: '2026-06-01' }), RULE, undefined, goals(4))).toEqual([]);
});

it('counts neither goals that rest nor those that are carried by their active steps', () => {
  const example = smartExample({ start: '2026-06-01' });
  expect(findingsIn(example, RULE, undefined, goals(9, '2026-05-01', { status: 'paused' }))).toEqual([]);
  const steps = {
    'Long.md': smartExample({ start: '2026-01-01' }),
    ...goals(4, '2026-05-01', { parent: '"[[Long]]"' }),
  };
  expect(findingsIn(example, RULE, undefined, steps)).toEqual([]);
});

it('has a limit that the settings can raise', () => {
  expect(
    findingsIn(
      smartExample({ start: '2026-06-01' }),
      RULE,
      { ...DEFAULT_SETTINGS, activeLimit: 6 },
      goals(5),
    ),
  ).toEqual([]);
});
