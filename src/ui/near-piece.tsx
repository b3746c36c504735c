/** A piece of a long list that is drawn only near what can be seen. It keeps its place, so that the scroll bar tells the truth. */
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { useNear } from './use-near';

export interface NearPieceProps {
  /** Drawn at once, before the browser has looked. */
  readonly isFirst: boolean;
  /** Pixels, for as long as it was never drawn. */
  readonly estimate: number;
  readonly draw: () => VNode;
}

export function NearPiece({ isFirst, estimate, draw }: NearPieceProps) {
  const piece = useRef<HTMLDivElement>(null);
  const { isNear, height } = useNear(piece, isFirst);
  return (
    <div
      ref={piece}
      class="goal-notes-piece"
      style={isNear ? undefined : { '--goal-notes-height': `${height ?? estimate}px` }}
    >
      {isNear ? draw() : null}
    </div>
  );
}
