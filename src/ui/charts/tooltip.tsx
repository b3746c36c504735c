/** What a place of a chart says, beside it; seen only, since it is said aloud elsewhere. */
import type { ComponentChildren } from 'preact';

export interface TooltipProps {
  /** In the chart, in pixels. */
  readonly x: number;
  readonly y: number;
  /** Of the chart. */
  readonly width: number;
  readonly children: ComponentChildren;
}

export function Tooltip({ x, y, width, children }: TooltipProps) {
  return (
    <div
      class="goal-notes-tooltip"
      style={{
        '--goal-notes-x': `${x}px`,
        '--goal-notes-y': `${y}px`,
        // it stays within the chart, however narrow that is
        '--goal-notes-shift': `${Math.round((-100 * x) / width)}%`,
      }}
      aria-hidden="true"
    >
      {children}
    </div>
  );
}
