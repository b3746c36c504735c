/** The page of the goal that is open, kept current. In: the goals shown. Out: pages as the dashboard asks for them; one is followed at a time. */
import { effect, type Signal, signal } from '@preact/signals';
import { type Component, debounce } from 'obsidian';
import { type GoalPage, goalPage } from '../../core/dashboard/goal-page';
import type { Pages } from '../../ui/page/goal-page-view';
import type { GoalsShown } from '../goals-shown';

/** As long as the dashboard gathers changes. */
const PAUSE_MS = 80;

export function goalPages(goals: GoalsShown, owner: Pick<Component, 'register'>): Pages {
  let end: () => void = () => undefined;
  owner.register(() => end());
  return (path) => {
    end();
    const page: Signal<GoalPage | null | undefined> = signal(undefined);
    const build = () => {
      page.value = goalPage(path, goals.index(), goals.today(), goals.settings());
    };
    const again = debounce(build, PAUSE_MS);
    build();
    let isFirst = true;
    const stop = effect(() => {
      goals.changes();
      if (!isFirst) again();
      isFirst = false;
    });
    end = () => {
      stop();
      again.cancel();
    };
    return page;
  };
}
