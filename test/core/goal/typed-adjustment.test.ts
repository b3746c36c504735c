import { describe, expect, it } from 'vitest';
import { DEFAULT_SCHEMA } from '../../../src/core/goal/schema';
import { readAdjustment, typedPlanOf, type TypedPlan } from '../../../src/core/goal/typed-adjustment';
import { aGoal } from '../../support/a-goal';

const TODAY = '2026-06-15';
const GOAL = aGoal({
  target: 300,
  due: '2026-08-03',
  cadence: { times: 3, period: 'week', weekdaysOnly: false },
});

function adjusted(changed: Partial<TypedPlan>, reason = '') {
  return readAdjustment(
    GOAL,
    { ...typedPlanOf(GOAL, DEFAULT_SCHEMA), ...changed },
    reason,
    TODAY,
    DEFAULT_SCHEMA,
  );
}

describe('a plan that is typed anew', () => {
  it('stands in the fields as it is, and is no change then', () => {
    expect(typedPlanOf(GOAL, DEFAULT_SCHEMA)).toEqual({
      target: '300',
      due: '2026-08-03',
      cadence: '3 per week',
      status: 'active',
    });
    expect(adjusted({})).toMatchObject({ ok: true, lines: [] });
  });

  it.each([
    [{ target: '250' }, '- 2026-06-15: target 300 → 250 — knee'],
    [{ due: 'end of September' }, '- 2026-06-15: due 2026-08-03 → 2026-09-30 — knee'],
    [{ due: '2026-09-01' }, '- 2026-06-15: due 2026-08-03 → 2026-09-01 — knee'],
    [{ cadence: 'weekly' }, '- 2026-06-15: cadence 3 per week → weekly — knee'],
    [{ status: 'paused' }, '- 2026-06-15: status active → paused — knee'],
  ])('%j is one line with its reason', (changed, line) => {
    expect(adjusted(changed, ' knee ')).toMatchObject({ ok: true, lines: [line] });
  });

  it('may lose a part', () => {
    expect(adjusted({ due: '' })).toMatchObject({ ok: true, adjustment: { wanted: { due: null } } });
  });

  it.each([
    [{ target: 'more' }, 'target'],
    [{ due: 'soon' }, 'due'],
    [{ cadence: 'now and then' }, 'cadence'],
    [{ status: 'great' }, 'status'],
  ])('%j says which part is wrong', (changed, part) => {
    expect(adjusted(changed)).toMatchObject({ ok: false, part });
  });
});
