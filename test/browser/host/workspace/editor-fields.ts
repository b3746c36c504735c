/** What an editor's state tells plugins: whose text it is, and whether it is shown as Live Preview. */
import { StateEffect, StateField } from '@codemirror/state';
import type { MarkdownView } from './markdown-view.ts';

/** Null in an editor that belongs to no view. */
export const editorInfoField = StateField.define<MarkdownView | null>({
  create: () => null,
  update: (info) => info,
});

export const setLivePreview = StateEffect.define<boolean>();

export const editorLivePreviewField = StateField.define<boolean>({
  create: () => true,
  update: (is, { effects }) =>
    effects.reduce((now, effect) => (effect.is(setLivePreview) ? effect.value : now), is),
});
