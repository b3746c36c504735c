import { expect, it } from 'vitest';
import { smartExample } from '../../../../../src/core/lint/example-note';
import { findingsIn } from '../../../../support/lint-note';

const found = (child: Record<string, string | null>, parent: Record<string, string | null>) =>
  findingsIn(
    smartExample({ parent: '"[[Parent]]"', ...child }),
    'relations/child-due-after-parent',
    undefined,
    {
      'Parent.md': smartExample(parent),
    },
  ).length;

it.each([
  [{ due: '2026-08-31' }, { due: '2026-08-31' }, 0],
  [{ due: '2026-09-01' }, { due: '2026-08-31' }, 1],
  [{ due: '2026-09-01' }, { due: null }, 0],
  [{ due: null }, { due: '2026-08-31' }, 0],
  [{ due: '2026-09-01', status: 'achieved' }, { due: '2026-08-31' }, 0],
  [{ due: '2026-09-01' }, { due: '2026-08-31', status: 'dropped' }, 0],
  [{ due: '2026-09-01', status: 'idea' }, { due: '2026-08-31' }, 1],
])('child %j, parent %j: %i', (child, parent, count) => {
  expect(found(child, parent)).toBe(count);
});
