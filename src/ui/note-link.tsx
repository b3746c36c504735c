/** A title that opens its note; modifier keys and hover are the host's. */
import type { ComponentChildren } from 'preact';
import type { DashboardActions } from './dashboard-actions';

export interface NoteLinkProps {
  readonly path: string;
  readonly title: string;
  readonly actions: Pick<DashboardActions, 'openNote' | 'hoverNote' | 'linkTo'>;
  readonly line?: number;
  /** -1 where the keys reach it in another way. */
  readonly tabIndex?: 0 | -1;
  /** Shown instead of the title. */
  readonly children?: ComponentChildren;
}

export function NoteLink({ path, title, actions, line, tabIndex, children }: NoteLinkProps) {
  const open = (event: MouseEvent) =>
    actions.openNote({ path, event, ...(line === undefined ? {} : { line }) });
  return (
    <button
      type="button"
      class="goal-notes-link"
      dir="auto"
      title={title}
      tabIndex={tabIndex}
      onClick={open}
      onAuxClick={(event) => {
        if (event.button === 1) open(event);
      }}
      {...dragged(path, actions)}
      onMouseOver={(event) => actions.hoverNote?.(path, event.currentTarget, event)}
    >
      {children ?? title}
    </button>
  );
}

/** What makes an element leave a link to its note where it is dropped. */
export function dragged(path: string, { linkTo }: Pick<DashboardActions, 'linkTo'>) {
  if (linkTo === undefined) return {};
  const onDragStart = ({ dataTransfer }: DragEvent) => dataTransfer?.setData('text/plain', linkTo(path));
  return { draggable: true, onDragStart };
}
