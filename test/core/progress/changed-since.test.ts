import { describe, expect, it } from 'vitest';
import { changedSince, type GoalSince } from '../../../src/core/progress/changed-since';
import { DEFAULT_SCHEMA } from '../../../src/core/goal/schema';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { createGoalIndex } from '../../../src/core/vault/create-goal-index';
import { aNote } from '../../support/a-note';

const RUN = { start: '2026-06-01', due: '2026-06-30', baseline: 0, target: 10 };

/** The one goal's row when it is looked at on 15 June. */
function row(properties: Parameters<typeof aNote>[0], body: string, since = '2026-06-07'): GoalSince | null {
  const index = createGoalIndex({ schema: DEFAULT_SCHEMA });
  index.set('Run.md', aNote(properties, `# Run\n\n${body}`));
  const { goals } = changedSince(index, since, '2026-06-15', DEFAULT_SETTINGS);
  return goals[0] ?? null;
}

describe('what changed since a day', () => {
  it('is progress then and now, by the check-ins up to each day', () => {
    const found = row(RUN, '## Check-ins\n- 2026-06-05: 2\n- 2026-06-08: 4\n- 2026-06-14: 5\n');
    expect(found).toMatchObject({ before: { share: 0.2 }, now: { share: 0.5 }, checkIns: 2 });
  });

  it('counts the day itself as before, and what lies after today not at all', () => {
    const found = row(RUN, '## Check-ins\n- 2026-06-07: 2\n- 2026-06-10: 4\n- 2026-06-16: 9\n');
    expect(found).toMatchObject({ before: { share: 0.2 }, now: { share: 0.4 }, checkIns: 1 });
  });

  it('a goal that started since has no before', () => {
    expect(row({ ...RUN, start: '2026-06-10' }, '')).toMatchObject({ before: null, checkIns: 0 });
  });

  it('names the moves of the plan since, not the earlier ones', () => {
    const found = row(
      RUN,
      '## Changes\n- 2026-06-03: target 12 → 11\n- 2026-06-09: target 11 → 10 — too much\n- a remark\n',
    );
    expect(found?.changes).toEqual([
      { date: '2026-06-09', what: 'target', before: '11', after: '10', reason: 'too much' },
    ]);
  });

  it('a goal whose health has changed is in it without a single check-in', () => {
    const found = row(RUN, '## Check-ins\n- 2026-06-05: 2\n', '2026-06-06');
    expect([found?.before?.level, found?.now.level, found?.checkIns]).toEqual(['on-track', 'off-track', 0]);
  });

  it('a goal about which nothing has changed is left out', () => {
    expect(row({ status: 'idea' }, '')).toBeNull();
  });
});
