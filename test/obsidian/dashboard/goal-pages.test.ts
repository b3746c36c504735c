import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { goalPages } from '../../../src/obsidian/dashboard/goal-pages';
import { aGoal } from '../../support/a-goal';
import { anIndex } from '../../support/an-index';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A goal whose target goes up by one with every change; `looked` counts how often the goals were looked at. */
function aPage() {
  const version = signal(1);
  let looked = 0;
  const page = goalPages({
    index() {
      looked += 1;
      return anIndex([
        aGoal({ path: 'Run.md', start: '2026-01-01', due: '2026-12-31', target: version.peek() }),
      ]);
    },
    state: () => 'ready',
    today: () => '2026-06-15',
    settings: () => DEFAULT_SETTINGS,
    changes: () => void version.value,
  })('Run.md');
  return {
    page,
    change: () => {
      version.value += 1;
      vi.advanceTimersByTime(1000);
    },
    looked: () => looked,
  };
}

describe('the page of a goal in the app', () => {
  it('is there at once, and follows what happens while somebody looks at it', () => {
    const { page, change } = aPage();
    const seen: (number | null | undefined)[] = [];
    const leave = page.subscribe((now) => seen.push(now?.chart?.target));
    change();
    change();
    leave();
    expect(seen).toEqual([1, 2, 3]);
  });

  it('is not worked out any more once nobody looks at it', () => {
    const { page, change, looked } = aPage();
    page.subscribe(() => undefined)();
    const before = looked();
    change();
    expect(looked()).toBe(before);
  });

  it('is up to date again when somebody comes back', () => {
    const { page, change } = aPage();
    page.subscribe(() => undefined)();
    change();
    const leave = page.subscribe(() => undefined);
    vi.advanceTimersByTime(1000);
    expect(page.peek()?.chart?.target).toBe(2);
    leave();
  });
});
