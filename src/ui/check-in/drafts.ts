/** Values typed on cards and not logged yet. Kept outside of them, because a card that is scrolled out of sight is not drawn. */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

interface Draft {
  readonly typed: string;
  /** The goal's value when it was typed: a value that arrives from the note makes an end of it. */
  readonly current: number | null;
}

const drafts = signal<ReadonlyMap<string, Draft>>(new Map());

/**
 * What stands in the field of a goal, and what puts something else there.
 * @param path of the goal
 * @param start what stands there when nothing was typed
 */
export function useDraft(
  path: string,
  current: number | null,
  start: string,
): readonly [string, (typed: string) => void] {
  const draft = drafts.value.get(path);
  const isOver = draft !== undefined && draft.current !== current;
  const type = (typed: string) => {
    const next = new Map(drafts.peek());
    if (typed === start) next.delete(path);
    else next.set(path, { typed, current });
    drafts.value = next;
  };
  useEffect(() => {
    if (isOver) type(start);
  }, [isOver]);
  return [draft === undefined || isOver ? start : draft.typed, type];
}
