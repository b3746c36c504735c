/**
 * The editors that are open, and what was found in each of them last. In: editors as they come and go. Out: a linter that judges while
 * nobody types, and a signal that says when something was found.
 */
import { forceLinting, linter } from '@codemirror/lint';
import { type Extension, StateEffect, type Text } from '@codemirror/state';
import { type EditorView, ViewPlugin } from '@codemirror/view';
import { type ReadonlySignal, signal } from '@preact/signals';
import type { JudgedText } from '../../core/lint/judge-draft';
import { diagnosticsOf, type FindingActions } from './finding-diagnostics';
import type { Judge } from './note-judge';
import { noteViewOf } from './note-view';

/** What an editor shows may be seen differently by now: other goals, settings, or another day. */
const judgeAgain = StateEffect.define<null>();

/** Long enough to wait for a pause, short enough not to be forgotten. */
const PATIENCE_MS = 500;

interface LastJudged {
  readonly doc: Text;
  readonly judged: JudgedText | null;
}

export class GoalEditors {
  /** Null: not judged yet. */
  readonly #editors = new Map<EditorView, LastJudged | null>();
  readonly #version = signal(0);
  /** Counts up whenever a note was judged in an editor, or an editor came or went. */
  readonly version: ReadonlySignal<number> = this.#version;

  /** @param underlines whether findings are underlined at all */
  constructor(
    private readonly judge: Judge,
    private readonly underlines: () => boolean,
  ) {}

  /** Judges what is shown now; null when it is no goal, or no editor of a whole note. */
  judgeNow(editor: EditorView): JudgedText | null {
    const path = noteViewOf(editor)?.file?.path;
    return path === undefined ? null : this.judge(path, editor.state.doc);
  }

  /** What was found last in an editor of a note; null when it is open in none, or no goal, or not judged yet. */
  latest(path: string): JudgedText | null {
    const editor = this.find((each) => noteViewOf(each)?.file?.path === path);
    return editor === undefined ? null : (this.#editors.get(editor)?.judged ?? null);
  }

  find(isWanted: (editor: EditorView) => boolean): EditorView | undefined {
    return [...this.#editors.keys()].find(isWanted);
  }

  /**
   * Looks at every note again, because what it is judged by has changed. Where nothing else is found, underlines stay as they are and an
   * open card stays open; where one is typing, the linter is about to look anyway.
   */
  judgeAll(): void {
    for (const [editor, last] of this.#editors) {
      if (last?.doc !== editor.state.doc || isSame(last.judged, this.judgeNow(editor))) continue;
      this.#lintNow(editor);
    }
  }

  /** Underlines are switched on or off. */
  redrawAll(): void {
    for (const editor of this.#editors.keys()) this.#lintNow(editor);
  }

  #lintNow(editor: EditorView): void {
    editor.dispatch({ effects: judgeAgain.of(null) });
    forceLinting(editor);
  }

  /**
   * The linter has the delay that CodeMirror gives it: of plugins that ask for different ones, older versions take none. The time after
   * the delay is not taken from whoever types on: it is judged when the window has nothing else to do.
   */
  extension(actions: FindingActions): Extension {
    const track = ViewPlugin.define((editor) => {
      this.#editors.set(editor, null);
      void whenIdle().then(() => {
        if (this.#editors.has(editor)) forceLinting(editor);
      });
      return {
        destroy: () => {
          this.#editors.delete(editor);
          this.#touch();
        },
      };
    });
    const lint = linter(
      async (editor) => {
        const { doc } = editor.state;
        await whenIdle();
        // what was judged by then would be thrown away
        if (editor.state.doc !== doc || !this.#editors.has(editor)) return [];
        const judged = this.judgeNow(editor);
        this.#editors.set(editor, { doc, judged });
        this.#touch();
        return judged === null || !this.underlines() ? [] : diagnosticsOf(judged, actions);
      },
      {
        needsRefresh: ({ transactions }) =>
          transactions.some((each) => each.effects.some((effect) => effect.is(judgeAgain))),
      },
    );
    return [track, lint];
  }

  #touch(): void {
    this.#version.value = this.#version.peek() + 1;
  }
}

function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has none
    if (typeof window.requestIdleCallback !== 'function') window.setTimeout(resolve);
    else window.requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS });
  });
}

function isSame(before: JudgedText | null, after: JudgedText | null): boolean {
  if (before === null || after === null) return before === after;
  return before.goal === after.goal && JSON.stringify(before.findings) === JSON.stringify(after.findings);
}
