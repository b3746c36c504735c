/** Notes that are open in an editor. In: a path. Out: its editor, or an edit of it as one step to undo. */
import { type Editor, MarkdownView, type Workspace } from 'obsidian';
import type { EditResult } from '../core/goal/edit-result';

export type OpenNotes = Pick<Workspace, 'getLeavesOfType'>;

function viewsOf(workspace: OpenNotes, path: string): readonly MarkdownView[] {
  return workspace
    .getLeavesOfType('markdown')
    .map(({ view }) => view)
    .filter((view): view is MarkdownView => view instanceof MarkdownView && view.file?.path === path);
}

/** The editor that shows a note for writing; null when there is none (closed, not loaded yet, or in reading view). */
export function editorOf(workspace: OpenNotes, path: string): Editor | null {
  return viewsOf(workspace, path).find((view) => view.getMode() === 'source')?.editor ?? null;
}

/** A reading view can hold words that were typed a moment ago and are not on disk yet: `vault.process` would miss them. */
export async function saveReadingViews(workspace: OpenNotes, path: string): Promise<void> {
  for (const view of viewsOf(workspace, path)) await view.save();
}

/** Change an open note: only the edited ranges, cursor and folds stay, one undo takes it back. */
export function editInEditor(editor: Editor, change: (text: string) => EditResult): EditResult {
  const result = change(editor.getValue());
  if (!result.ok || result.edits.length === 0) return result;
  const changes = result.edits.map(({ from, to, insert }) => ({
    from: editor.offsetToPos(from),
    to: editor.offsetToPos(to),
    text: insert,
  }));
  editor.transaction({ changes }, 'goal-notes');
  return result;
}
