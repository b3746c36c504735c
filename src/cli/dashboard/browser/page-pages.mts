/** The pages of goals in a browser. In: what a report holds, or a server to ask. Out: a page, read again whenever the model has changed. */
import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { DashboardModel } from '../../../core/dashboard/dashboard-model';
import type { GoalPage } from '../../../core/dashboard/goal-page';
import { goalFileName } from '../../../core/templates/goal-file-name';
import type { Picture } from '../../../ui/dashboard-actions';
import type { Pages } from '../../../ui/page/goal-page-view';
import type { PageData } from '../page-data';

/** A page is read for as long as somebody looks at it. */
export function pagePages(data: PageData, model: ReadonlySignal<DashboardModel>): Pages {
  if (data.kind === 'report') return (path) => signal(data.pages?.[path] ?? null);
  return (path) => {
    let last = 0;
    let end: () => void = () => undefined;
    const page: Signal<GoalPage | null | undefined> = signal(undefined, {
      watched() {
        end = effect(() => {
          void model.value;
          const asked = (last += 1);
          void read(path).then((answer) => {
            // an answer that was overtaken by a newer question is stale; one that failed leaves what is shown
            if (asked === last && answer !== undefined) page.value = answer;
          });
        });
      },
      unwatched() {
        end();
        last += 1;
      },
    });
    return page;
  };
}

async function read(path: string): Promise<GoalPage | null | undefined> {
  try {
    const response = await fetch(`page?path=${encodeURIComponent(path)}`);
    if (response.status === 404) return null;
    return response.ok ? ((await response.json()) as GoalPage) : undefined;
  } catch {
    // not reached: the banner says so
    return undefined;
  }
}

/** Keeps a picture where the browser keeps what it downloads. */
export function downloadPicture({ name, png }: Picture): void {
  const address = URL.createObjectURL(png);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${goalFileName(name)}.png`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
