/** What the dashboard's benchmark runs in the page: our dashboard, a windowed list of plain elements as its rival, and the index. */
import { signal } from '@preact/signals';
import { buildDashboard } from '../src/core/dashboard/build-dashboard';
import { DEFAULT_VIEW } from '../src/core/dashboard/dashboard-view';
import type { DashboardModel } from '../src/core/dashboard/dashboard-model';
import { readNote } from '../src/core/goal/parse-goal';
import { DEFAULT_SCHEMA } from '../src/core/goal/schema';
import { DEFAULT_SETTINGS } from '../src/core/settings/settings';
import { createGoalIndex } from '../src/core/vault/create-goal-index';
import { flushSync, mountForBench } from './mount-for-bench';
import { goalNote, seededRandom } from './generated-notes.mjs';
import { median, timed } from './median.mts';
import { plainList } from './plain-list';

const TODAY = '2026-06-15';
const ROUNDS = 15;
const CHANGES = 40;

export interface Figures {
  /** Milliseconds, medians. */
  readonly model: number;
  readonly ours: number;
  readonly plain: number;
  readonly repaintModel: number;
  readonly repaint: number;
  readonly indexUpdate: number;
  readonly readAlone: number;
}

function indexOf(count: number) {
  const index = createGoalIndex({ schema: DEFAULT_SCHEMA });
  const random = seededRandom(3);
  const texts = Array.from({ length: count }, (_, at) =>
    goalNote(random, `Goal ${at}`).replace('status: paused', 'status: active'),
  );
  texts.forEach((text, at) => index.set(pathOf(at), text));
  return { index, texts };
}

const pathOf = (at: number) => `Goals/Goal ${at}.md`;

/** Milliseconds until the page is laid out. */
function laidOut(root: HTMLElement, draw: () => unknown): number {
  return timed(() => {
    draw();
    root.getBoundingClientRect();
  });
}

/** @param count goals on the dashboard; the index is measured with `indexed` of them */
export function measure({ count, indexed }: { readonly count: number; readonly indexed: number }): Figures {
  const root = document.getElementById('root') as HTMLElement;
  const { index, texts } = indexOf(count);
  const build = (): DashboardModel =>
    buildDashboard({ index, today: TODAY, settings: DEFAULT_SETTINGS, state: 'ready' });
  const model = timed(build);
  const first = build();
  const ours: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    root.replaceChildren();
    plain.push(laidOut(root, () => plainList(root, first.goals)));
    root.replaceChildren();
    let unmount = () => {};
    ours.push(
      laidOut(root, () => {
        unmount = mountForBench(root, signal(first), { ...DEFAULT_VIEW, tab: 'goals' });
      }),
    );
    unmount();
  }
  root.replaceChildren();
  const shown = signal(first);
  const unmount = mountForBench(root, shown, { ...DEFAULT_VIEW, tab: 'goals', sort: 'title' });
  const models: number[] = [];
  const paints: number[] = [];
  for (let change = 0; change < CHANGES; change += 1) {
    index.set(
      pathOf(0),
      `${texts[0] ?? ''}\n- 2026-06-${String(1 + (change % 14)).padStart(2, '0')}: ${change}\n`,
    );
    let next = first;
    models.push(timed(() => (next = build())));
    paints.push(
      laidOut(root, () => {
        shown.value = next;
        flushSync();
      }),
    );
  }
  unmount();
  return {
    model,
    ours: median(ours),
    plain: median(plain),
    repaintModel: median(models),
    repaint: median(paints),
    ...indexing(indexed),
  };
}

function indexing(count: number): Pick<Figures, 'indexUpdate' | 'readAlone'> {
  const { index, texts } = indexOf(count);
  const updates: number[] = [];
  const reads: number[] = [];
  for (let change = 0; change < CHANGES; change += 1) {
    const at = (change * 97) % count;
    const text = `${texts[at] ?? ''}\n${change}\n`;
    reads.push(timed(() => readNote(pathOf(at), `${text} `, DEFAULT_SCHEMA)));
    updates.push(
      timed(() => {
        index.set(pathOf(at), text);
        index.goals();
        index.childrenOf(pathOf(at));
      }),
    );
  }
  return { indexUpdate: median(updates), readAlone: median(reads) };
}

Object.assign(window, { measure });
