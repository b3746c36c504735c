/** Which note an editor shows. In: an editor of CodeMirror. Out: the view it is the editor of. */
import type { EditorView } from '@codemirror/view';
import { editorInfoField, MarkdownView } from 'obsidian';

/**
 * Null for editors that show only a part of something: the cell of a table and an embed stand inside another editor, a card of a canvas
 * and a hover preview in no note's view.
 */
export function noteViewOf(editor: EditorView): MarkdownView | null {
  const view = editor.state.field(editorInfoField, false);
  if (!(view instanceof MarkdownView) || !view.contentEl.contains(editor.dom)) return null;
  return editor.dom.parentElement?.closest('.cm-editor') ? null : view;
}
