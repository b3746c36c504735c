/**
 * The ring beside the title of a goal in Live Preview. In: what was found in the editor last. Out: an extension that shows it at the end
 * of the first heading; where the title is the file's name, on a line of its own above the first words.
 */
import { setDiagnosticsEffect } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view';
import { editorLivePreviewField } from 'obsidian';
import type { JudgedText } from '../../core/lint/judge-draft';
import { goalRing, type GoalRing } from './goal-ring';
import { asButton, drawRing } from './ring-button';

export interface TitleRingHost {
  readonly judge: (editor: EditorView) => JudgedText | null;
  readonly showAll: (path: string) => void;
}

export function titleRing({ judge, showAll }: TitleRingHost): Extension {
  class TitleRing {
    decorations: DecorationSet = Decoration.none;

    update({ docChanged, changes, transactions, view, state, startState }: ViewUpdate): void {
      if (docChanged) this.decorations = this.decorations.map(changes);
      const isJudged = transactions.some((each) =>
        each.effects.some((effect) => effect.is(setDiagnosticsEffect)),
      );
      const isSwitched =
        state.field(editorLivePreviewField, false) !== startState.field(editorLivePreviewField, false);
      if (isJudged || isSwitched) this.decorations = this.#draw(view);
    }

    #draw(editor: EditorView): DecorationSet {
      const judged = editor.state.field(editorLivePreviewField, false) === true ? judge(editor) : null;
      const goal = judged?.goal ?? null;
      const ring = goal === null ? null : goalRing(goal);
      if (goal === null || ring === null) return Decoration.none;
      const { from, to } = goal.title;
      const widget = new RingWidget(ring, from === to ? 'line' : 'inline', () => showAll(goal.path));
      return Decoration.set(Decoration.widget({ widget, side: from === to ? -1 : 1 }).range(to));
    }
  }
  return ViewPlugin.fromClass(TitleRing, { decorations: (plugin) => plugin.decorations });
}

const drawn = new WeakMap<HTMLElement, () => void>();

class RingWidget extends WidgetType {
  constructor(
    private readonly ring: GoalRing,
    private readonly place: 'inline' | 'line',
    private readonly select: () => void,
  ) {
    super();
  }

  override eq(other: RingWidget): boolean {
    return this.place === other.place && this.ring.label === other.ring.label;
  }

  override toDOM(): HTMLElement {
    const el = createSpan({ cls: `goal-notes-title-ring goal-notes-title-ring-${this.place}` });
    const ringEl = el.createSpan({ cls: 'goal-notes-ring-button' });
    asButton(ringEl, this.select);
    drawn.set(el, drawRing(ringEl, this.ring));
    if (this.place === 'line') el.createSpan({ text: this.ring.short });
    return el;
  }

  override destroy(el: HTMLElement): void {
    drawn.get(el)?.();
  }

  override ignoreEvent(): boolean {
    return true;
  }
}
