/** Obsidian's `MarkdownView`: a note in an editor, or read. Both are views of the same text. */
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { defaultHighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import { Menu } from '../ui/menu.ts';
import { Editor } from './editor.ts';
import { TextFileView } from './file-view.ts';
import { renderNote } from './render-note.ts';
import type { ViewState } from './view.ts';
import type { WorkspaceLeaf } from './workspace-leaf.ts';

type Mode = 'source' | 'preview';

export class MarkdownView extends TextFileView {
  readonly editor: Editor;
  readonly #cm: EditorView;
  readonly #sourceEl: HTMLElement;
  readonly #readingEl: HTMLElement;
  #mode: Mode = 'source';
  #isSourceMode = false;
  #isLoading = false;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.contentEl.addClass('markdown-view');
    this.#sourceEl = this.contentEl.createDiv(
      'markdown-source-view cm-s-obsidian mod-cm6 is-readable-line-width',
    );
    this.#readingEl = this.contentEl.createDiv('markdown-reading-view markdown-rendered');
    this.#cm = new EditorView({ parent: this.#sourceEl });
    this.editor = new Editor(this.#cm);
    this.addAction('ellipsis-vertical', 'More options', (event) => this.#showMenu(event));
    this.addAction('book-open', 'Toggle reading view', () =>
      this.#setMode(this.#mode === 'source' ? 'preview' : 'source'),
    );
    this.#setMode('source');
  }

  override getViewType(): string {
    return 'markdown';
  }

  override getIcon(): string {
    return 'file-text';
  }

  getMode(): Mode {
    return this.#mode;
  }

  override getState(): ViewState {
    return { ...super.getState(), mode: this.#mode, source: this.#isSourceMode };
  }

  override async setState(state: ViewState, result: unknown): Promise<void> {
    await super.setState(state, result);
    if (typeof state.source === 'boolean') this.#isSourceMode = state.source;
    this.#setMode(state.mode === 'preview' || state.mode === 'source' ? state.mode : this.#mode);
  }

  /** `line`, from 0: the cursor goes there. */
  override setEphemeralState(state: unknown): void {
    const { line } = (state ?? {}) as { line?: number };
    if (line !== undefined) this.editor.setCursor(line);
  }

  getViewData(): string {
    return this.editor.getValue();
  }

  setViewData(text: string, clear: boolean): void {
    this.#isLoading = true;
    if (clear) this.#cm.setState(this.#stateOf(text));
    else this.editor.setValue(text);
    this.#isLoading = false;
    this.#setMode(this.#mode);
  }

  override async onClose(): Promise<void> {
    await super.onClose();
    this.#cm.destroy();
  }

  #stateOf(doc: string): EditorState {
    return EditorState.create({
      doc,
      extensions: [
        history(),
        drawSelection(),
        EditorView.lineWrapping,
        keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
        markdown({ base: markdownLanguage }),
        syntaxHighlighting(defaultHighlightStyle),
        EditorView.updateListener.of(({ docChanged, focusChanged, view }) => {
          if (docChanged && !this.#isLoading) this.changed();
          if (focusChanged && view.hasFocus) this.leaf.workspace.setActiveLeaf(this.leaf);
        }),
      ],
    });
  }

  #setMode(mode: Mode): void {
    this.#mode = mode;
    this.#sourceEl.toggle(mode === 'source');
    this.#sourceEl.toggleClass('is-live-preview', !this.#isSourceMode);
    this.#readingEl.toggle(mode === 'preview');
    this.#readingEl.empty();
    if (mode === 'preview') renderNote(this.getViewData(), this.#readingEl);
  }

  #showMenu(event: MouseEvent): void {
    const menu = new Menu();
    this.leaf.workspace.trigger('file-menu', menu, this.file, 'more-options', this.leaf);
    menu.showAtMouseEvent(event);
  }
}
