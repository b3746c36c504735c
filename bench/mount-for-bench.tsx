/** Our dashboard drawn at once, so that a stopwatch can stand around it. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { options } from 'preact';
import type { DashboardModel } from '../src/core/dashboard/dashboard-model';
import type { DashboardView } from '../src/core/dashboard/dashboard-view';
import { mountDashboard } from '../src/ui/mount-dashboard';

const waiting: (() => void)[] = [];
options.debounceRendering = (draw) => void waiting.push(draw);

/** Draws what preact would otherwise draw in a moment. */
export function flushSync(): void {
  for (let draw = waiting.shift(); draw !== undefined; draw = waiting.shift()) draw();
}

const nothing = () => Promise.resolve({ ok: true } as const);

export function mountForBench(
  root: HTMLElement,
  model: ReadonlySignal<DashboardModel>,
  view: DashboardView,
): () => void {
  const unmount = mountDashboard(root, {
    model,
    view: signal(view),
    actions: { openNote: () => undefined, logCheckIn: nothing, tickMilestone: nothing },
  });
  flushSync();
  return unmount;
}
