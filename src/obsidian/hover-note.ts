/** Asks Obsidian for a preview of a note under the mouse. */
import type { HoverParent, Workspace } from 'obsidian';

/** The id under which *Page preview* lists our links. */
export const HOVER_SOURCE = 'goal-notes';

export interface Hovered {
  readonly path: string;
  readonly targetEl: HTMLElement;
  readonly event: MouseEvent;
  readonly hoverParent: HoverParent;
}

export function hoverNote(
  { path, targetEl, event, hoverParent }: Hovered,
  workspace: Pick<Workspace, 'trigger'>,
): void {
  workspace.trigger('hover-link', { event, source: HOVER_SOURCE, hoverParent, targetEl, linktext: path });
}
