/** Which pieces of a long list are drawn: those near what can be seen. In: the list's element, its pieces. Out: pieces with their places. */
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { scrollerOf } from './scroller-of';

export interface Piece {
  readonly index: number;
  /** Pixels from the top of the list. */
  readonly start: number;
}

export interface Windowed {
  readonly pieces: readonly Piece[];
  /** Height of the whole list in pixels. */
  readonly height: number;
  /** For the `ref` of each piece's element, which says its index as `data-index`. */
  readonly measure: (element: HTMLElement | null) => void;
}

export interface WindowedOptions {
  /** The same array as long as nothing has changed. */
  readonly keys: readonly string[];
  /** Pixels, before it was measured. */
  readonly estimate: (index: number) => number;
}

type Lists = Virtualizer<Element, HTMLElement>;

export function useWindowed(
  list: RefObject<HTMLElement | null>,
  { keys, estimate }: WindowedOptions,
): Windowed | null {
  const [virtualizer, setVirtualizer] = useState<Lists | null>(null);
  const [margin, setMargin] = useState(0);
  const [, redraw] = useState(0);
  const focused = useRef<number | null>(null);
  const getItemKey = useCallback((index: number) => keys[index] ?? index, [keys]);

  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const scroller = scrollerOf(element);
    // The library's window functions differ in nothing but their types.
    const toScroll = (scroller instanceof Element
      ? {
          getScrollElement: () => scroller,
          scrollToFn: elementScroll,
          observeElementRect,
          observeElementOffset,
        }
      : {
          getScrollElement: () => scroller,
          scrollToFn: windowScroll,
          observeElementRect: observeWindowRect,
          observeElementOffset: observeWindowOffset,
        }) as unknown as Pick<
      VirtualizerOptions<Element, HTMLElement>,
      'getScrollElement' | 'scrollToFn' | 'observeElementRect' | 'observeElementOffset'
    >;
    const made = new Virtualizer<Element, HTMLElement>({
      ...toScroll,
      count: keys.length,
      estimateSize: estimate,
      getItemKey,
      overscan: 1,
      onChange: () => redraw((count) => count + 1),
    });
    setVirtualizer(made);
    const unmount = made._didMount();
    // What stands above the list decides where it begins, and changes without it.
    const observer = new ResizeObserver(() => setMargin(marginOf(element, scroller)));
    observer.observe(element.parentElement ?? element);
    setMargin(marginOf(element, scroller));
    const remember = ({ type, target }: FocusEvent) => {
      const piece = (target as Element).closest('[data-index]');
      focused.current = type === 'focusin' ? Number(piece?.getAttribute('data-index') ?? NaN) : null;
    };
    element.addEventListener('focusin', remember);
    element.addEventListener('focusout', remember);
    return () => {
      unmount();
      observer.disconnect();
      element.removeEventListener('focusin', remember);
      element.removeEventListener('focusout', remember);
    };
    // made once; what changes is told below
  }, [list]);

  virtualizer?.setOptions({
    ...virtualizer.options,
    count: keys.length,
    estimateSize: estimate,
    getItemKey,
    scrollMargin: margin,
    // what has the focus stays, however far it is scrolled away
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) =>
      around(startIndex - overscan, endIndex + overscan, count, focused.current),
  });
  useLayoutEffect(() => virtualizer?._willUpdate());
  if (virtualizer === null) return null;
  return {
    pieces: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, start: start - margin })),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
  };
}

function around(first: number, last: number, count: number, kept: number | null): number[] {
  const indexes = new Set<number>();
  for (let index = Math.max(first, 0); index <= Math.min(last, count - 1); index += 1) indexes.add(index);
  if (kept !== null && kept >= 0 && kept < count) indexes.add(kept);
  return [...indexes].sort((a, b) => a - b);
}

function marginOf(element: Element, scroller: Element | Window): number {
  const { top } = element.getBoundingClientRect();
  return Math.round(
    scroller instanceof Element
      ? top - scroller.getBoundingClientRect().top + scroller.scrollTop
      : top + scroller.scrollY,
  );
}
