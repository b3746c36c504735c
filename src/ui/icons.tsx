/** The few pictures we draw: each beside words or inside a control that has a name, so none is read out. */

export type IconName =
  | 'check'
  | 'chevron'
  | 'cards'
  | 'table'
  | 'tree'
  | 'up'
  | 'back'
  | 'forward'
  | 'error'
  | 'warning'
  | 'suggestion'
  | 'minus'
  | 'plus'
  | 'bookmark'
  | 'pencil'
  | 'cross'
  | 'filter'
  | 'flag'
  | 'note'
  | 'review';

/** Lines on a grid of 16. */
const PATHS: Readonly<Record<IconName, string>> = {
  check: 'M3 8.5l3.2 3.2L13 4.8',
  chevron: 'M4 6l4 4 4-4',
  cards: 'M2.5 2.5h4.5v4.5H2.5zM9 2.5h4.5v4.5H9zM2.5 9h4.5v4.5H2.5zM9 9h4.5v4.5H9z',
  table: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  tree: 'M2.5 3.5h6M5.5 8h8M5.5 12.5h8M3.5 5.5v7h1.5M3.5 8h1.5',
  up: 'M4 10l4-4 4 4',
  back: 'M10 4L6 8l4 4',
  forward: 'M6 4l4 4-4 4',
  error: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4',
  warning: 'M8 2.2l6.2 11.3H1.8zM8 6.4v3.4M8 11.6v.2',
  suggestion: 'M6 13.8h4M5.6 11.4C4.3 10.5 3.6 9.2 3.6 7.6a4.4 4.4 0 0 1 8.8 0c0 1.6-.7 2.9-2 3.8z',
  minus: 'M3.5 8h9',
  plus: 'M8 3.5v9M3.5 8h9',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  bookmark: 'M4.5 2.5h7v11L8 10.8 4.5 13.5z',
  pencil: 'M3 13l.8-3L11 2.8 13.2 5 6 12.2z',
  cross: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  flag: 'M4 14V2.5M4 3h8l-2 2.7 2 2.8H4',
  note: 'M4 1.8h5.2L12.4 5v9.2H4zM9 2v3.2h3.2M6 8.4h4.4M6 11h4.4',
  review: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 4.8V8l2.4 1.6',
};

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`goal-notes-icon goal-notes-icon-${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
