/** A value worked out anew when what it depends on changes. In: what to listen to, the work. Out: a signal; it ends with its owner. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { type Component, debounce } from 'obsidian';

/** Long enough to gather the changes of one save, too short to be noticed. */
const PAUSE_MS = 80;

/**
 * Unlike `computed`, several changes in a row cost the work once, and it is never done in the middle of one of them.
 * @param listen reads the signals that matter
 */
export function followed<T>(
  listen: () => void,
  work: () => T,
  owner: Pick<Component, 'register'>,
): ReadonlySignal<T> {
  const result = signal(work());
  const again = debounce(() => (result.value = work()), PAUSE_MS);
  let isFirst = true;
  owner.register(
    effect(() => {
      listen();
      if (!isFirst) again();
      isFirst = false;
    }),
  );
  owner.register(() => again.cancel());
  return result;
}
