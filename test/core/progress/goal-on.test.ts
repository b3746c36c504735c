import { expect, it } from 'vitest';
import { goalOn } from '../../../src/core/progress/goal-on';
import { statusOf } from '../../../src/core/progress/status-of';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { createGoalIndex } from '../../../src/core/vault/create-goal-index';
import { aNote } from '../../support/a-note';

const NOTE = aNote(
  { baseline: 0, target: 4, current: 4, start: '2026-05-01', due: '2026-08-01' },
  '# Run\n\n## Check-ins\n- 2026-05-10: 1\n- 2026-06-01: 2\n- 2026-07-01: 4\n',
);

function progressOn(today: string): number | null {
  const index = createGoalIndex({ schema: DEFAULT_SETTINGS.schema });
  index.set('Run.md', NOTE);
  const goal = index.get('Run.md');
  return goal === null ? null : (statusOf(goal, index, today, DEFAULT_SETTINGS).progress?.value ?? null);
}

it.each([
  ['2026-07-02', 1],
  ['2026-07-01', 1],
  ['2026-06-15', 0.5],
  ['2026-05-10', 0.25],
])('on %s progress is %d, whatever was reported later', (today, progress) => {
  expect(progressOn(today)).toBe(progress);
});

it('is the goal itself when nothing was reported later', () => {
  const index = createGoalIndex({ schema: DEFAULT_SETTINGS.schema });
  index.set('Run.md', NOTE);
  const goal = index.get('Run.md');
  expect(goal).not.toBeNull();
  if (goal !== null) {
    expect(goalOn(goal, '2026-07-01')).toBe(goal);
    expect(goalOn(goal, '2026-06-15')).toBe(goalOn(goal, '2026-06-15'));
    expect(goalOn(goal, '2026-06-15').current).toBeNull();
  }
});
