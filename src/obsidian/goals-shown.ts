/** What views look at: the goals as they are now, and a way to hear of changes. */
import type { ReadonlySignal } from '@preact/signals';
import type { LocalDate } from '../core/calendar/local-date';
import type { Settings } from '../core/settings/settings';
import type { GoalIndex } from '../core/vault/goal-index';
import type { LiveIndex } from './live-index';

export interface GoalsShown {
  readonly index: () => GoalIndex;
  readonly state: () => 'indexing' | 'ready';
  readonly today: () => LocalDate;
  readonly settings: () => Settings;
  /** Called inside an `effect`, runs it again whenever any of the above has changed. */
  readonly changes: () => void;
}

export function goalsShown(
  live: Pick<LiveIndex, 'index' | 'state' | 'version'>,
  today: ReadonlySignal<LocalDate>,
  settings: ReadonlySignal<Settings>,
): GoalsShown {
  return {
    index: () => live.index,
    state: () => live.state.peek(),
    today: () => today.peek(),
    settings: () => settings.peek(),
    changes: () => void [live.version.value, live.state.value, today.value, settings.value],
  };
}
