/** The problems as a view of Obsidian: a list one works through. In: the live index. Out: the problems of the note in front or of all. */
import { computed, effect, type Signal, signal } from '@preact/signals';
import {
  type HoverParent,
  type HoverPopover,
  ItemView,
  type ViewStateResult,
  type WorkspaceLeaf,
} from 'obsidian';
import { listProblems } from '../../core/problems/list-problems';
import { type ProblemsView as Shown, readProblemsView } from '../../core/problems/problems-view';
import { t } from '../../i18n/plugin';
import { mountProblems, type ProblemsShown } from '../../ui/problems/mount-problems';
import { undoableEdits } from '../edits/undoable-edits';
import { followed } from '../followed';
import type { GoalsShown } from '../goals-shown';
import { noteIn } from '../note-in-index';
import { isNote } from '../obsidian-vault';
import { problemsActions, type ProblemsHost } from './problems-actions';

/** As it is stored in workspaces. */
export const PROBLEMS_VIEW = 'goal-notes-findings';

export class ProblemsView extends ItemView implements HoverParent {
  override icon = 'list-checks';
  override navigation = false;
  hoverPopover: HoverPopover | null = null;
  /** The note that is looked at when it is one; the one in front, as long as one is. */
  readonly #path: Signal<string | null>;
  readonly #view: Signal<Shown> = signal(readProblemsView({}));

  constructor(
    leaf: WorkspaceLeaf,
    private readonly goals: GoalsShown,
    private readonly host: ProblemsHost,
  ) {
    super(leaf);
    this.#path = signal(host.app.workspace.getActiveFile()?.path ?? null);
  }

  override getViewType(): string {
    return PROBLEMS_VIEW;
  }

  override getDisplayText(): string {
    return t('plugin.view.problems');
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), path: this.#path.peek(), view: { ...this.#view.peek() } };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    if (typeof state === 'object' && state !== null) {
      if ('view' in state) this.#view.value = readProblemsView(state.view);
      if ('path' in state && typeof state.path === 'string') this.#path.value = state.path;
    }
    await super.setState(state, result);
  }

  /** Shows the problems of one note, or of all goals. */
  showNote(path: string | null): void {
    if (path !== null) this.#path.value = path;
    this.#view.value = { ...this.#view.peek(), scope: path === null ? 'vault' : 'note' };
  }

  protected override onOpen(): Promise<void> {
    const { app, edits } = this.host;
    this.contentEl.addClass('goal-notes-pane');
    this.registerEvent(app.vault.on('rename', ({ path }, oldPath) => this.#follow(path, oldPath)));
    this.registerEvent(
      app.workspace.on('file-open', (file) => {
        if (isNote(file)) this.#path.value = file.path;
      }),
    );
    const scope = computed(() => this.#view.value.scope);
    const shown = followed(
      () => {
        this.goals.changes();
        void [this.#path.value, scope.value];
      },
      () => this.#shown(),
      this,
    );
    this.register(
      effect(() => {
        void [this.#path.value, this.#view.value];
        app.workspace.requestSaveLayout();
      }),
    );
    const undoable = undoableEdits(edits);
    this.register(
      mountProblems(this.contentEl.createDiv(), {
        shown,
        view: this.#view,
        changed: undoable.changed,
        actions: problemsActions(this.host, undoable, this),
      }),
    );
    return Promise.resolve();
  }

  /** The note that is looked at keeps being so under its new name, also when a folder around it got one. */
  #follow(path: string, oldPath: string): void {
    const shown = this.#path.peek();
    if (shown === oldPath) this.#path.value = path;
    else if (shown?.startsWith(`${oldPath}/`) === true) this.#path.value = path + shown.slice(oldPath.length);
  }

  #shown(): ProblemsShown {
    const [index, today, settings] = [this.goals.index(), this.goals.today(), this.goals.settings()];
    const path = this.#path.peek();
    const isOneNote = this.#view.peek().scope === 'note';
    const note = path === null ? null : noteIn(index, path);
    const file = path === null ? null : this.host.app.vault.getFileByPath(path);
    return {
      problems:
        isOneNote && path === null ? [] : listProblems(isOneNote ? path : null, index, today, settings),
      note: file === null ? null : { title: note?.title ?? file.basename, isGoal: note !== null },
      state: this.goals.state(),
    };
  }
}
