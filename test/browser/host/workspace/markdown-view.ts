/** Obsidian's `MarkdownView`: a note in an editor, or read. Both are views of the same text. */
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { defaultHighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { Compartment, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import { Component } from '../base/component.ts';
import { Menu } from '../ui/menu.ts';
import { codeBlocks } from './code-blocks.ts';
import { Editor } from './editor.ts';
import { editorInfoField, editorLivePreviewField, setLivePreview } from './editor-fields.ts';
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
  readonly #options = new Compartment();
  /** What plugins have added to the note that is read. */
  #reading = new Component();
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

  updateOptions(): void {
    this.#cm.dispatch({ effects: this.#options.reconfigure([...this.leaf.workspace.editorExtensions]) });
    this.#setMode(this.#mode);
  }

  /** As the app does for a cell of a table in Live Preview: a small editor inside the editor, with the plugins' extensions. */
  openCell(text: string): void {
    const extensions = [
      editorInfoField.init(() => this),
      editorLivePreviewField,
      this.leaf.workspace.editorExtensions,
    ];
    const parent = this.#cm.dom.createDiv('cm-table-widget');
    const cell = new EditorView({ parent, state: EditorState.create({ doc: text, extensions }) });
    this.register(() => cell.destroy());
  }

  override async onClose(): Promise<void> {
    await super.onClose();
    this.#reading.unload();
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
        editorInfoField.init(() => this),
        editorLivePreviewField.init(() => !this.#isSourceMode),
        codeBlocks(this.leaf.workspace.codeBlocks),
        this.#options.of([...this.leaf.workspace.editorExtensions]),
        EditorView.updateListener.of(({ docChanged, focusChanged, view }) => {
          if (docChanged && !this.#isLoading) {
            this.changed();
            void this.#suggest();
          }
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
    this.#cm.dispatch({ effects: setLivePreview.of(!this.#isSourceMode) });
    this.#reading.unload();
    this.#readingEl.empty();
    if (mode !== 'preview') return;
    this.#reading = new Component();
    this.#reading.load();
    const { postProcessors: processors, codeBlocks } = this.leaf.workspace;
    const path = this.file?.path ?? '';
    const note = { text: this.getViewData(), path, processors, codeBlocks, owner: this.#reading };
    renderNote(note, this.#readingEl);
  }

  /** The first that has something to suggest at the cursor does. */
  async #suggest(): Promise<void> {
    for (const suggest of this.leaf.workspace.editorSuggests)
      if (this.file !== null && (await suggest.trigger(this.editor, this.file))) return;
  }

  #showMenu(event: MouseEvent): void {
    const menu = new Menu();
    this.leaf.workspace.trigger('file-menu', menu, this.file, 'more-options', this.leaf);
    menu.showAtMouseEvent(event);
  }
}
