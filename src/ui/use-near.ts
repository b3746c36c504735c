/** Whether a piece of a long list is near what can be seen. In: its element. Out: whether to draw it, and else how high it was. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { scrollerOf } from './scroller-of';

export interface Nearness {
  readonly isNear: boolean;
  /** Pixels, as it was last drawn; null before that. */
  readonly height: number | null;
}

/** About two screens, so that scrolling by wheel or key meets no empty place. */
const MARGIN = '1500px 0px';

/** @param atFirst what to take it for until the browser has looked */
export function useNear(piece: RefObject<HTMLElement | null>, atFirst: Nearness['isNear']): Nearness {
  const [nearness, setNearness] = useState<Nearness>({ isNear: atFirst, height: null });
  useLayoutEffect(() => {
    const element = piece.current;
    if (element === null) return undefined;
    let observer: IntersectionObserver | null = null;
    const look = () => {
      if (observer !== null || !element.isConnected) return;
      observer = new IntersectionObserver(
        (changes) => {
          const isSeen = changes.at(-1)?.isIntersecting === true;
          // what has the focus stays, however far it is scrolled away
          const isNear = isSeen || element.contains(element.ownerDocument.activeElement);
          setNearness((was) => ({ isNear, height: was.isNear ? element.offsetHeight : was.height }));
        },
        { root: scrollerOf(element), rootMargin: MARGIN },
      );
      observer.observe(element);
    };
    look();
    // a part of a note is drawn before it is put in its place: what scrolls it is known only then
    const placed = observer === null ? new ResizeObserver(look) : null;
    placed?.observe(element);
    return () => {
      observer?.disconnect();
      placed?.disconnect();
    };
  }, [piece]);
  return nearness;
}
