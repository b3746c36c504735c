/** Code blocks that plugins draw, in Live Preview. In: the text of an editor. Out: what the plugin draws, unless the cursor is in the block. */
import { EditorState, type Range, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import { Component } from '../base/component.ts';
import { editorInfoField, editorLivePreviewField } from './editor-fields.ts';
import type { PostProcessorContext } from './render-note.ts';

export type CodeBlockProcessor = (source: string, el: HTMLElement, context: PostProcessorContext) => unknown;

export type CodeBlockProcessors = ReadonlyMap<string, CodeBlockProcessor>;

/** What is drawn lives as long as its element. */
const owners = new WeakMap<HTMLElement, Component>();

class BlockWidget extends WidgetType {
  constructor(
    private readonly language: string,
    private readonly source: string,
    private readonly path: string,
    private readonly draw: CodeBlockProcessor,
  ) {
    super();
  }

  override eq(other: BlockWidget): boolean {
    return (
      other.language === this.language &&
      other.source === this.source &&
      other.path === this.path &&
      other.draw === this.draw
    );
  }

  override toDOM(): HTMLElement {
    const el = createDiv('cm-preview-code-block cm-embed-block markdown-rendered');
    const owner = new Component();
    owners.set(el, owner);
    owner.load();
    void this.draw(this.source, el.createDiv(`block-language-${this.language}`), {
      docId: this.path,
      sourcePath: this.path,
      addChild: (child) => void owner.addChild(child),
      getSectionInfo: () => null,
    });
    el.createDiv({ cls: 'edit-block-button', attr: { 'aria-label': 'Edit this block' } });
    return el;
  }

  override destroy(el: HTMLElement): void {
    owners.get(el)?.unload();
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

export function codeBlocks(processors: CodeBlockProcessors) {
  const field: StateField<DecorationSet> = StateField.define({
    create: (state) => blocksIn(state, processors),
    update: (_before, { state }) => blocksIn(state, processors),
    provide: (own) => EditorView.decorations.from(own),
  });
  return field;
}

function blocksIn(state: EditorState, processors: CodeBlockProcessors): DecorationSet {
  if (!state.field(editorLivePreviewField)) return Decoration.none;
  const path = state.field(editorInfoField)?.file?.path ?? '';
  const found: Range<Decoration>[] = [];
  const text = state.doc.toString();
  for (const { 0: whole, 1: language = '', 2: source = '', index } of text.matchAll(
    /^```([\w-]+)[ \t]*\n((?:(?!```)[^\n]*\n)*)```[ \t]*$/gm,
  )) {
    const draw = processors.get(language);
    const [from, to] = [index, index + whole.length];
    const isWritten = state.selection.ranges.some((range) => range.from <= to && range.to >= from);
    if (draw === undefined || isWritten) continue;
    const widget = new BlockWidget(language, source.replace(/\n$/, ''), path, draw);
    found.push(Decoration.replace({ widget, block: true }).range(from, to));
  }
  return Decoration.set(found);
}
