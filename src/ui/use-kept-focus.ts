/** Keeps a keyboard user where they were when the control they used goes away with what it settled. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Focused {
  readonly element: Element;
  /** Among the controls of the container. */
  readonly position: number;
  /** The goal whose card it is in, and its position there: a card that moves is drawn anew. */
  readonly path: string | null;
  readonly positionInCard: number;
}

/**
 * When an element with the focus is taken out of `container`, the focus goes to the same control of the same goal where that is now, else
 * to the control now in its place, else to the last one before, else to the container itself (which then needs `tabIndex={-1}`).
 */
export function useKeptFocus(container: RefObject<HTMLElement | null>): void {
  const last = useRef<Focused | null>(null);
  useLayoutEffect(() => {
    const element = container.current;
    if (element === null) return undefined;
    const remember = (event: FocusEvent) => {
      const target = event.target as Element;
      const card = target.closest<HTMLElement>('[data-path]');
      last.current = {
        element: target,
        position: controlsOf(element).indexOf(target as HTMLElement),
        path: card?.dataset['path'] ?? null,
        positionInCard: card === null ? -1 : controlsOf(card).indexOf(target as HTMLElement),
      };
    };
    // leaving by one's own will; an element that is taken away is gone from the page by then
    const forget = ({ target }: FocusEvent) =>
      queueMicrotask(() => {
        const left = target as Element;
        if (left.isConnected && left.ownerDocument.activeElement !== left && last.current?.element === left)
          last.current = null;
      });
    element.addEventListener('focusin', remember);
    element.addEventListener('focusout', forget);
    return () => {
      element.removeEventListener('focusin', remember);
      element.removeEventListener('focusout', forget);
    };
  }, [container]);
  useLayoutEffect(() => {
    const was = last.current;
    const element = container.current;
    if (was === null || element === null || was.element.isConnected) return;
    last.current = null;
    const card = [...element.querySelectorAll<HTMLElement>('[data-path]')].find(
      ({ dataset }) => dataset['path'] === was.path,
    );
    const controls = controlsOf(element);
    // a row has the focus itself
    const same = was.positionInCard < 0 ? card : card && controlsOf(card)[was.positionInCard];
    (same ?? controls[was.position] ?? controls.at(-1) ?? element).focus();
  });
}

function controlsOf(element: HTMLElement): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('button, input, select, textarea, [data-row]')];
}
