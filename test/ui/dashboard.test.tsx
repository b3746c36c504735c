// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_VIEW } from '../../src/core/dashboard/arrange-goals';
import type { DashboardModel } from '../../src/core/dashboard/dashboard-model';
import type { DashboardActions } from '../../src/ui/dashboard-actions';
import { mountDashboard } from '../../src/ui/mount-dashboard';
import { aDashboard, aGoalCard } from '../support/a-goal-card';

const GOALS = { ...DEFAULT_VIEW, tab: 'goals' } as const;

const mounted: (() => void)[] = [];

afterEach(() => {
  for (const unmount of mounted.splice(0)) unmount();
  document.body.replaceChildren();
});

function show(model: DashboardModel, actions: Partial<DashboardActions> = {}) {
  const container = document.createElement('div');
  document.body.append(container);
  const source = signal(model);
  const view = signal<typeof DEFAULT_VIEW>(GOALS);
  const all: DashboardActions = {
    openNote: vi.fn(),
    logCheckIn: vi.fn(() => Promise.resolve({ ok: true } as const)),
    tickMilestone: vi.fn(() => Promise.resolve({ ok: true } as const)),
    ...actions,
  };
  void act(() => {
    mounted.push(mountDashboard(container, { model: source, actions: all, view }));
  });
  const find = (name: RegExp) =>
    [...container.querySelectorAll<HTMLElement>('button, input, select')].find((element) =>
      name.test(element.getAttribute('aria-label') ?? element.textContent ?? ''),
    );
  const click = async (name: RegExp) => {
    const element = find(name);
    expect(element, String(name)).toBeDefined();
    await act(async () => {
      element?.click();
      await Promise.resolve();
    });
  };
  return { container, source, view, actions: all, find, click };
}

const titles = (container: HTMLElement) =>
  [...container.querySelectorAll('.goal-notes-card .goal-notes-link')].map(({ textContent }) => textContent);

describe('the dashboard', () => {
  it('says that it is reading as long as nothing is known', () => {
    const { container } = show({ ...aDashboard([]), state: 'indexing' });
    expect(container.textContent).toContain('Reading your goals');
  });

  it('offers to begin when there is no goal', async () => {
    const createGoal = vi.fn();
    const { container, click } = show(aDashboard([]), { createGoal });
    expect(container.textContent).toContain('No goals yet');
    await click(/New SMART goal/);
    expect(createGoal).toHaveBeenCalledWith('smart');
  });

  it('filters by text, and offers to clear a filter that leaves nothing', async () => {
    const goals = [aGoalCard({ path: 'a.md', title: 'Walk' }), aGoalCard({ path: 'b.md', title: 'Read' })];
    const { container, view, click } = show(aDashboard(goals));
    expect(titles(container)).toHaveLength(2);
    void act(() => {
      view.value = { ...GOALS, text: 'wal' };
    });
    expect(titles(container)).toEqual(['Walk']);
    void act(() => {
      view.value = { ...GOALS, text: 'nothing like it' };
    });
    expect(titles(container)).toEqual([]);
    await click(/Clear filters/);
    expect(titles(container)).toHaveLength(2);
  });

  it('redraws when the model changes', () => {
    const { container, source } = show(aDashboard([aGoalCard({ title: 'Before' })]));
    void act(() => {
      source.value = aDashboard([aGoalCard({ title: 'After' })]);
    });
    expect(titles(container)).toEqual(['After']);
  });

  it('opens a note with the click that asked, for modifier keys', async () => {
    const { actions, click } = show(aDashboard([aGoalCard({ path: 'Walk.md', title: 'Walk' })]));
    await click(/^Walk$/);
    expect(actions.openNote).toHaveBeenCalledWith(expect.objectContaining({ path: 'Walk.md' }));
  });

  it('names every criterion of the ring in words', () => {
    const ring = [
      { criterion: 'specific', letter: 'S', status: 'met' },
      { criterion: 'measurable', letter: 'M', status: 'weak' },
      { criterion: 'achievable', letter: 'A', status: 'missing' },
    ] as const;
    const { container } = show(aDashboard([aGoalCard({ framework: 'smart', ring })]));
    expect(container.querySelector('.goal-notes-ring')?.getAttribute('aria-label')).toBe(
      'SMART: 1 of 3 criteria met. Specific met, Measurable weak, Achievable missing',
    );
  });

  it('shows beside the control why a check-in was not logged', async () => {
    const logCheckIn = vi.fn(() =>
      Promise.resolve({ ok: false, message: 'The note cannot be read.' } as const),
    );
    const card = aGoalCard({
      status: 'active',
      checkIn: { kind: 'done', unit: '', current: null, last: null },
    });
    const { container, click } = show(aDashboard([card]), { logCheckIn });
    await click(/^Details of/);
    await click(/^Done/);
    await vi.waitFor(() => expect(container.textContent).toContain('The note cannot be read.'));
    expect(logCheckIn).toHaveBeenCalledWith(card.path, 'done', '');
  });

  it('ticks a milestone in the note, not in the page', async () => {
    const milestones = [{ text: 'First plan', done: false, due: null, position: 0 }];
    const { container, click, actions } = show(aDashboard([aGoalCard({ milestones })]));
    await click(/^Details of/);
    const box = container.querySelector<HTMLInputElement>('input[type="checkbox"]');
    await act(async () => {
      box?.click();
      await Promise.resolve();
    });
    expect(actions.tickMilestone).toHaveBeenCalledWith(expect.any(String), milestones[0], 'done');
    expect(box?.checked).toBe(false);
  });

  it('writes a title as text, whatever it contains', () => {
    const title = '<img src=x onerror="document.title=1">';
    const { container } = show(aDashboard([aGoalCard({ title })]));
    expect(titles(container)).toEqual([title]);
    expect(container.querySelector('img')).toBeNull();
  });
});
