/** What all completion in the editor shares. In: completions that fit where one types. Out: a list under the cursor; what is chosen is put in. */
import {
  type Editor,
  type EditorPosition,
  EditorSuggest,
  type EditorSuggestContext,
  type EditorSuggestTriggerInfo,
  type TFile,
} from 'obsidian';
import type { Completion, Completions } from '../../core/complete/completion';

export abstract class CompletionSuggest extends EditorSuggest<Completion> {
  #found: Completions | null = null;

  /** What fits, with `from` counted in the line of the cursor; null when nothing does. Called with every letter typed anywhere. */
  protected abstract find(cursor: EditorPosition, editor: Editor, file: TFile): Completions | null;

  override onTrigger(
    cursor: EditorPosition,
    editor: Editor,
    file: TFile | null,
  ): EditorSuggestTriggerInfo | null {
    this.#found = file === null ? null : this.find(cursor, editor, file);
    if (this.#found === null) return null;
    const { from, query } = this.#found;
    return { start: { line: cursor.line, ch: from }, end: cursor, query };
  }

  override getSuggestions(context: EditorSuggestContext): Completion[] {
    void context;
    return [...(this.#found?.options ?? [])];
  }

  override renderSuggestion({ label, detail }: Completion, el: HTMLElement): void {
    el.createDiv({ text: label });
    if (detail !== '') el.createEl('small', { cls: 'goal-notes-muted', text: detail });
  }

  override selectSuggestion({ insert }: Completion): void {
    const { context } = this;
    if (context === null) return;
    const { editor, start, end } = context;
    editor.replaceRange(insert, start, end);
    editor.setCursor(editor.offsetToPos(editor.posToOffset(start) + insert.length));
    this.close();
  }
}
