import { describe, expect, it, vi } from 'vitest';
import { oncePerGoal } from '../../../src/core/vault/once-per-goal';
import { aGoal } from '../../support/a-goal';

describe('what was worked out about a goal', () => {
  it('is worked out once while neither the goal nor what it depends on changes', () => {
    const remembered = oncePerGoal<number>();
    const work = vi.fn(() => work.mock.calls.length);
    const [goal, other, settings] = [aGoal(), aGoal(), {}];
    expect(remembered(goal, ['2026-01-01', settings], work)).toBe(1);
    expect(remembered(goal, ['2026-01-01', settings], work)).toBe(1);
    expect(remembered(goal, ['2026-01-02', settings], work)).toBe(2);
    expect(remembered(goal, ['2026-01-02', {}], work)).toBe(3);
    expect(remembered(goal, ['2026-01-02'], work)).toBe(4);
    expect(remembered(other, ['2026-01-02'], work)).toBe(5);
  });

  it('may be nothing', () => {
    const remembered = oncePerGoal<null>();
    const work = vi.fn(() => null);
    const goal = aGoal();
    remembered(goal, [], work);
    remembered(goal, [], work);
    expect(work).toHaveBeenCalledOnce();
  });
});
