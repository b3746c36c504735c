/** The page of a goal, kept current for as long as somebody looks at it. In: the goals shown. Out: pages as the dashboard asks for them. */
import { effect, type Signal, signal } from '@preact/signals';
import { debounce } from 'obsidian';
import { type GoalPage, goalPage } from '../../core/dashboard/goal-page';
import type { Pages } from '../../ui/page/goal-page-view';
import type { GoalsShown } from '../goals-shown';

/** As long as the dashboard gathers changes. */
const PAUSE_MS = 80;

export function goalPages(goals: GoalsShown): Pages {
  return (path) => {
    const build = () => goalPage(path, goals.index(), goals.today(), goals.settings());
    const again = debounce(() => (page.value = build()), PAUSE_MS);
    let end: () => void = () => undefined;
    let isFirst = true;
    const page: Signal<GoalPage | null> = signal(build(), {
      watched() {
        end = effect(() => {
          goals.changes();
          if (!isFirst) again();
          isFirst = false;
        });
      },
      unwatched() {
        end();
        again.cancel();
      },
    });
    return page;
  };
}
