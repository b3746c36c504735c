/** Obsidian's `EditorSuggest`: a list under the cursor, asked for after each change of a text. */
import type { EditorPosition } from 'obsidian';
import type { App } from '../app/app.ts';
import type { TFile } from '../vault/files.ts';
import type { Editor } from '../workspace/editor.ts';
import { Chooser, type ChooserOwner } from './chooser.ts';
import { Scope } from './scope.ts';

interface TriggerInfo {
  readonly start: EditorPosition;
  readonly end: EditorPosition;
  readonly query: string;
}

export abstract class EditorSuggest<T> implements ChooserOwner<T> {
  context: (TriggerInfo & { readonly editor: Editor; readonly file: TFile }) | null = null;
  limit = 100;
  readonly scope: Scope;
  readonly #el = createDiv('suggestion-container');
  readonly #chooser: Chooser<T>;

  constructor(readonly app: App) {
    this.scope = new Scope(app.scope);
    this.#chooser = new Chooser(this, this.#el, this.scope);
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  abstract onTrigger(cursor: EditorPosition, editor: Editor, file: TFile | null): TriggerInfo | null;
  abstract getSuggestions(context: unknown): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

  /** @returns whether it has something to say here */
  async trigger(editor: Editor, file: TFile): Promise<boolean> {
    const info = this.onTrigger(editor.getCursor(), editor, file);
    this.context = info === null ? null : { ...info, editor, file };
    const found = this.context === null ? [] : await this.getSuggestions(this.context);
    if (found.length === 0) {
      this.close();
      return false;
    }
    this.open();
    this.#chooser.show(found.slice(0, this.limit));
    return true;
  }

  open(): void {
    const { cm } = this.context?.editor ?? {};
    const at = cm?.coordsAtPos(cm.state.selection.main.head);
    this.#el.setCssStyles({ position: 'fixed', left: `${at?.left ?? 0}px`, top: `${at?.bottom ?? 0}px` });
    if (this.#el.isConnected) return;
    document.body.appendChild(this.#el);
    this.app.keymap.pushScope(this.scope);
  }

  close(): void {
    this.context = null;
    this.#el.remove();
    this.app.keymap.popScope(this.scope);
  }
}
