/** What tree and table have in common: rows that are drawn in pieces, walked with the arrow keys, one stop for the Tab key. */
import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { NearPiece } from './near-piece';
import { useKeptFocus } from './use-kept-focus';

export interface GoalRowsProps<Row> {
  readonly rows: readonly Row[];
  readonly pathOf: (row: Row) => string;
  /** `isStop`: the Tab key stops at this row. */
  readonly draw: (row: Row, isStop: boolean) => VNode;
  /** Pixels of a row before it was measured. */
  readonly height: number;
  /** Enter or a click on a row, beside its controls. */
  readonly open?: ((path: string) => void) | undefined;
  /** A key on a row; true when it was one for it. */
  readonly onKey?: (key: string, row: Row) => boolean;
}

/** Three of these are drawn at once without effort. */
const ROWS_OF_A_PIECE = 30;

export function GoalRows<Row>({ rows, pathOf, draw, height, open, onKey }: GoalRowsProps<Row>) {
  const list = useRef<HTMLDivElement>(null);
  useKeptFocus(list);
  const [stop, setStop] = useState<string | null>(null);
  const stopAt = Math.max(
    0,
    rows.findIndex((row) => pathOf(row) === stop),
  );
  const move = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (target.dataset['row'] === undefined) return;
    const at = rows.findIndex((row) => pathOf(row) === target.dataset['path']);
    const row = rows[at];
    if (row === undefined) return;
    if (event.key === 'Enter') open?.(pathOf(row));
    if (onKey?.(event.key, row) === true) {
      event.preventDefault();
      return;
    }
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    const next = to === undefined ? undefined : rows[to];
    if (next === undefined) return;
    event.preventDefault();
    setStop(pathOf(next));
    focusRow(list.current, pathOf(next));
  };
  const pieces = Array.from({ length: Math.ceil(rows.length / ROWS_OF_A_PIECE) }, (_, at) =>
    rows.slice(at * ROWS_OF_A_PIECE, (at + 1) * ROWS_OF_A_PIECE),
  );
  return (
    <div
      ref={list}
      role="rowgroup"
      tabIndex={-1}
      onKeyDown={move}
      onClick={({ target }) => {
        const element = target as HTMLElement;
        const path = element.closest<HTMLElement>('[data-row]')?.dataset['path'];
        if (path !== undefined && element.closest('button') === null) open?.(path);
      }}
      onFocusIn={({ target }) => {
        const row = (target as HTMLElement).closest<HTMLElement>('[data-row]');
        if (row?.dataset['path'] !== undefined) setStop(row.dataset['path']);
      }}
    >
      {pieces.map((piece, at) => {
        const first = at * ROWS_OF_A_PIECE;
        return (
          <NearPiece
            key={first}
            isFirst={at === 0}
            estimate={piece.length * height}
            draw={() => <>{piece.map((row, place) => draw(row, first + place === stopAt))}</>}
          />
        );
      })}
    </div>
  );
}

/** A row that is far away is drawn first: scrolling its neighbour into sight does that. */
function focusRow(list: HTMLElement | null, path: string): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  rows.find(({ dataset }) => dataset['path'] === path)?.focus();
}
