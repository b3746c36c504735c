/** A title that opens its note; modifier keys and hover are the host's. */
import type { DashboardActions } from './dashboard-actions';

export interface NoteLinkProps {
  readonly path: string;
  readonly title: string;
  readonly actions: Pick<DashboardActions, 'openNote' | 'hoverNote'>;
  readonly line?: number;
}

export function NoteLink({ path, title, actions, line }: NoteLinkProps) {
  return (
    <button
      type="button"
      class="goal-notes-link"
      dir="auto"
      title={title}
      onClick={(event) => actions.openNote({ path, event, ...(line === undefined ? {} : { line }) })}
      onAuxClick={(event) => {
        if (event.button === 1) actions.openNote({ path, event });
      }}
      onMouseOver={(event) => actions.hoverNote?.(path, event.currentTarget, event)}
    >
      {title}
    </button>
  );
}
