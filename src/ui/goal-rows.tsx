/** What tree, table and timeline have in common: rows that are drawn in pieces, walked with the arrow keys, one place for the Tab key. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { arrowSide } from './arrow-side';
import { NearPiece } from './near-piece';
import { useKeptFocus } from './use-kept-focus';

export interface GoalRowsProps<Row> {
  readonly rows: readonly Row[];
  /** Null for a line that is no goal: it is passed over. */
  readonly pathOf: (row: Row) => string | null;
  /** `stop`: the `tabIndex` of the row and of what is in it. The Tab key stops at one row of all. */
  readonly draw: (row: Row, stop: RowStop, at: number) => VNode;
  /** Pixels of a row before it was measured. */
  readonly height: number;
  /** Where the Tab key stops at first; at the first row when that is not there. */
  readonly left?: string | null | undefined;
  /** Enter or a click on a row, beside its controls. */
  readonly open?: ((path: string) => void) | undefined;
  /** An arrow along the line of writing, on a row: where it leads, -1 when it did something else. */
  readonly onArrow?: (side: 'back' | 'forward', row: Row, at: number) => number;
}

export type RowStop = 0 | -1;

/** Three of these are drawn at once without effort. */
const ROWS_OF_A_PIECE = 30;

export function GoalRows<Row>({ rows, pathOf, draw, height, left, open, onArrow }: GoalRowsProps<Row>) {
  const list = useRef<HTMLDivElement>(null);
  useKeptFocus(list);
  const [stop, setStop] = useState<string | null>(left ?? null);
  const wanted = useRef<string | null>(null);
  const paths = rows.map(pathOf);
  const known = stop === null ? -1 : paths.indexOf(stop);
  const stopAt = known < 0 ? paths.findIndex((path) => path !== null) : known;
  // a row that was far away is drawn by now: its piece holds the stop
  useLayoutEffect(() => {
    if (wanted.current !== null) rowIn(list.current, wanted.current)?.focus();
    wanted.current = null;
  });
  const go = (at: number, step: -1 | 1) => {
    let to = at;
    while (paths[to] === null) to += step;
    const path = paths[to];
    if (path == null) return;
    const row = rowIn(list.current, path);
    if (row === undefined) wanted.current = path;
    else row.focus();
    setStop(path);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { dataset } = event.target as HTMLElement;
    const at = dataset['row'] === undefined ? -1 : paths.indexOf(dataset['path'] ?? null);
    const row = rows[at];
    if (row === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const side = arrowSide(event);
    const last = rows.length - 1;
    if (side !== null && onArrow !== undefined) go(onArrow(side, row, at), 1);
    else if (event.key === 'Enter') open?.(dataset['path'] ?? '');
    else if (event.key === 'ArrowDown') go(at + 1, 1);
    else if (event.key === 'ArrowUp') go(at - 1, -1);
    else if (event.key === 'Home') go(0, 1);
    else if (event.key === 'End') go(last, -1);
    else return;
    event.preventDefault();
  };
  const pieces = Array.from({ length: Math.ceil(rows.length / ROWS_OF_A_PIECE) }, (_, at) =>
    rows.slice(at * ROWS_OF_A_PIECE, (at + 1) * ROWS_OF_A_PIECE),
  );
  return (
    <div
      ref={list}
      role="rowgroup"
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onClick={({ target }) => {
        const element = target as HTMLElement;
        const path = element.closest<HTMLElement>('[data-row]')?.dataset['path'];
        if (path !== undefined && element.closest('button') === null) open?.(path);
      }}
      onFocusIn={({ target }) => {
        const path = (target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset['path'];
        if (path !== undefined) setStop(path);
      }}
    >
      {pieces.map((piece, at) => {
        const first = at * ROWS_OF_A_PIECE;
        return (
          <NearPiece
            key={first}
            isFirst={at === 0}
            isKept={stopAt >= first && stopAt < first + ROWS_OF_A_PIECE}
            estimate={piece.length * height}
            draw={() => (
              <>
                {piece.map((row, place) => draw(row, first + place === stopAt ? 0 : -1, first + place + 1))}
              </>
            )}
          />
        );
      })}
    </div>
  );
}

function rowIn(list: HTMLElement | null, path: string): HTMLElement | undefined {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  return rows.find(({ dataset }) => dataset['path'] === path);
}
