/** A piece of a long list that is drawn only near what can be seen. It keeps its place, so that the scroll bar tells the truth. */
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { useNear } from './use-near';

export interface NearPieceProps {
  /** Drawn at once, before the browser has looked. */
  readonly isFirst: boolean;
  /** Drawn wherever it is, for what it holds. */
  readonly isKept?: boolean;
  /** Pixels, for as long as it was never drawn. */
  readonly estimate: number;
  readonly draw: () => VNode;
}

export function NearPiece({ isFirst, isKept = false, estimate, draw }: NearPieceProps) {
  const piece = useRef<HTMLDivElement>(null);
  const { isNear, height } = useNear(piece, isFirst);
  const isDrawn = isNear || isKept;
  return (
    <div
      ref={piece}
      class="goal-notes-piece"
      style={isDrawn ? undefined : { '--goal-notes-height': `${height ?? estimate}px` }}
    >
      {isDrawn ? draw() : null}
    </div>
  );
}
