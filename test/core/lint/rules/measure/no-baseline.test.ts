import { expect, it } from 'vitest';
import { smartExample } from '../../../../../src/core/lint/example-note';
import { findingsIn } from '../../../../support/lint-note';

const RULE = 'measure/no-baseline';
const found = (more: Record<string, string | null>, checkIns: string) =>
  findingsIn(
    smartExample(
      { baseline: null, target: '75', current: null, ...more },
      `# A\n\nB.\n\n## Check-ins\n${checkIns}`,
    ),
    RULE,
  );

it('a weight that is to go down looks reached while nobody says where it began', () => {
  expect(found({}, '- 2026-06-01: 82 kg')).toMatchObject([
    {
      severity: 'warning',
      message: 'The first value, 82, is over the target 75, so the goal looks reached. Where did it begin?',
      fixes: [{ label: 'Set baseline to 82', isGuess: true }],
    },
  ]);
  expect(found({ current: '82' }, '')).toHaveLength(1);
});

it.each([
  ['there is a baseline', { baseline: '82' }, '- 2026-06-01: 82'],
  ['the value lies below the target', {}, '- 2026-06-01: 12'],
  ['the values came down, which tells the way', {}, '- 2026-06-01: 82\n- 2026-06-08: 80'],
  ['the target is 0, which can only be a way down', { target: '0' }, '- 2026-06-01: 82'],
  ['nothing was logged yet', {}, ''],
  ['the goal rests', { status: 'paused' }, '- 2026-06-01: 82'],
])('nothing is said when %s', (_, more, checkIns) => {
  expect(found(more, checkIns)).toEqual([]);
});
