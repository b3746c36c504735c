import { expect, it } from 'vitest';
import { smartExample } from '../../../../../src/core/lint/example-note';
import { findingsIn } from '../../../../support/lint-note';

it.each([
  [0, 3, 0, 0],
  [0, 3, 4, 0],
  [0, 3, 6, 0],
  [0, 3, 7, 1],
  [0, 3, -1, 1],
  [-10, 10, -15, 0],
  [90, 80, 100, 0],
  [90, 80, 101, 1],
  [90, 80, 8.5, 1],
  [5, 5, 100, 0],
])('baseline %d, target %d, current %d: %i findings', (baseline, target, current, count) => {
  const text = smartExample(
    { baseline: String(baseline), target: String(target), current: String(current) },
    '# A\n\nB.',
  );
  expect(findingsIn(text, 'measure/current-out-of-range')).toHaveLength(count);
});

it('without a baseline a way down begins at its first check-in', () => {
  const text = smartExample(
    { baseline: null, target: '0', current: '9' },
    '# A\n\n## Check-ins\n- 2026-05-09: 18\n- 2026-06-13: 9',
  );
  expect(findingsIn(text, 'measure/current-out-of-range')).toEqual([]);
  expect(findingsIn(text, 'measure/target-equals-baseline')).toEqual([]);
});
