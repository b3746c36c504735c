/** What helps while one writes a goal, put together. In: the app and the goals. Out: an extension for editors, and going from finding to finding. */
import { forceLinting } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { ReadonlySignal } from '@preact/signals';
import { type App, Component, type Editor, editorLivePreviewField, Notice } from 'obsidian';
import { refused } from '../../core/goal/changing-goal';
import { findFrontmatter } from '../../core/goal/frontmatter';
import type { Finding, Fix } from '../../core/lint/finding';
import { findingPlaces, placeFrom } from '../../core/lint/finding-places';
import { examineNote } from '../../core/lint/lint-vault';
import { applyEdits } from '../../core/text/span';
import { t } from '../../i18n/editor';
import type { ActiveNote } from '../active-note';
import type { EditContext } from '../edits/edit-context';
import { editNote } from '../edits/edit-note';
import { followed } from '../followed';
import type { GoalsShown } from '../goals-shown';
import { openPlace } from '../open-place';
import { handled } from '../report';
import type { FindingActions } from './finding-diagnostics';
import { GoalEditors } from './goal-editors';
import { noteJudge } from './note-judge';
import { noteViewOf } from './note-view';
import { placeTooltip, showPlace } from './place-tooltip';
import type { GoalInFront } from './status-item';
import { titleRing } from './title-ring';

export interface GoalEditingHost {
  readonly app: Pick<App, 'vault' | 'workspace'>;
  readonly goals: GoalsShown;
  readonly edits: Pick<EditContext, 'vault' | 'noteChanged'>;
  readonly showFindings: (path: string) => void;
}

/** Going from finding to finding. */
export interface FindingSteps {
  readonly go: (editor: Editor, direction: 'next' | 'previous') => void;
}

export class GoalEditing extends Component implements FindingSteps {
  readonly #editors: GoalEditors;
  readonly #actions: FindingActions;
  /** For `registerEditorExtension`. */
  readonly extension: Extension;

  constructor(private readonly host: GoalEditingHost) {
    super();
    const { goals, showFindings } = host;
    this.#editors = new GoalEditors(noteJudge(goals), () => goals.settings().lintInEditor);
    this.#actions = {
      showAll: showFindings,
      applyFix: (editor, finding, fix, at) =>
        handled(t('editor.action.fix'), this.#applyFix(editor, finding, fix, at)),
    };
    this.extension = [
      this.#editors.extension(this.#actions),
      placeTooltip,
      titleRing({ judge: (editor) => this.#editors.judgeNow(editor), showAll: showFindings }),
    ];
  }

  /** Counts up whenever a note was judged in an editor. */
  get version(): ReadonlySignal<number> {
    return this.#editors.version;
  }

  override onload(): void {
    const { goals } = this.host;
    let underlined = goals.settings().lintInEditor;
    const look = () => {
      const { lintInEditor } = goals.settings();
      if (lintInEditor !== underlined) this.#editors.redrawAll();
      else this.#editors.judgeAll();
      underlined = lintInEditor;
    };
    followed(goals.changes, look, this);
  }

  /** Goes to the next place at which something is found, or to the one before. */
  go(editor: Editor, direction: 'next' | 'previous'): void {
    handled(t('editor.action.next'), this.#go(editor, direction));
  }

  /** What is known about the note in front: from its editor, else from the index. Null when it is no goal. */
  front(activeNote: ActiveNote): GoalInFront | null {
    const path = activeNote()?.path;
    if (path === undefined) return null;
    const { goals } = this.host;
    const inEditor = this.#editors.latest(path);
    if (inEditor !== null) return inEditor;
    const [index, today, settings] = [goals.index(), goals.today(), goals.settings()];
    const goal = index.get(path);
    if (goal === null && activeNote()?.isGoal !== true) return null;
    return { path, goal, findings: examineNote(path, index, today, settings).findings };
  }

  async #go(wanted: Editor, direction: 'next' | 'previous'): Promise<void> {
    const editor = this.#editors.find((each) => noteViewOf(each)?.editor === wanted);
    const judged = editor === undefined ? null : this.#editors.judgeNow(editor);
    if (editor === undefined || judged === null) return;
    const { path, text } = judged;
    const places = findingPlaces(judged.findings);
    const at = placeFrom(places, editor.state.selection.main, direction);
    const place = places[at];
    if (place === undefined) {
      new Notice(t('editor.none'));
      return;
    }
    const shown = { place, path, at: at + 1, all: places.length };
    const isHidden =
      editor.state.field(editorLivePreviewField, false) === true &&
      place.from < findFrontmatter(text).bodyFrom;
    if (isHidden) await openPlace({ path, span: place, text }, this.host.app);
    showPlace(editor, shown, this.#actions);
  }

  /** The note is judged anew, so that what is applied was made for the very words that stand there. */
  async #applyFix(editor: EditorView, finding: Finding, { label }: Fix, at: number): Promise<void> {
    const judged = this.#editors.judgeNow(editor);
    const distance = ({ from }: Finding) => Math.abs(from - at);
    const [nearest] = (judged?.findings ?? [])
      .filter(({ rule, fixes }) => rule === finding.rule && fixes.some((fix) => fix.label === label))
      .sort((a, b) => distance(a) - distance(b));
    const edits = nearest?.fixes.find((fix) => fix.label === label)?.edits;
    if (judged === null || edits === undefined) {
      new Notice(t('editor.changed'));
      return;
    }
    const outcome = await editNote(
      judged.path,
      (text) =>
        text === judged.text
          ? { ok: true, text: applyEdits(text, edits), edits }
          : refused('not-found', t('editor.changed')),
      this.host.edits,
    );
    if (!outcome.ok) new Notice(outcome.message);
    editor.focus();
    forceLinting(editor);
  }
}
