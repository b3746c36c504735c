/** The findings as a view of Obsidian: a list one works through. In: the live index. Out: the findings of one note or of all. */
import { effect, type Signal, signal } from '@preact/signals';
import {
  type App,
  ButtonComponent,
  type HoverParent,
  type HoverPopover,
  ItemView,
  type ViewStateResult,
  type WorkspaceLeaf,
} from 'obsidian';
import { cardFinding } from '../../core/dashboard/goal-card';
import { lintNote, lintVault } from '../../core/lint/lint-vault';
import { t } from '../../i18n/plugin';
import { type FindingsActions, mountFindings, type NoteWithFindings } from '../../ui/mount-findings';
import type { EditContext } from '../edits/edit-context';
import { fixFinding, fixNote } from '../edits/fix-findings';
import { followed } from '../followed';
import type { GoalsShown } from '../goals-shown';
import { hoverNote } from '../hover-note';
import { noteIn } from '../note-in-index';
import { openTarget } from '../open-place';
import { handled } from '../report';

export const FINDINGS_VIEW = 'goal-notes-findings';

export interface FindingsHost {
  readonly app: Pick<App, 'vault' | 'workspace'>;
  readonly edits: EditContext;
}

export class FindingsView extends ItemView implements HoverParent {
  override icon = 'list-checks';
  override navigation = false;
  hoverPopover: HoverPopover | null = null;
  /** The note whose findings are shown; null = all goals. */
  readonly #path: Signal<string | null> = signal(null);

  constructor(
    leaf: WorkspaceLeaf,
    private readonly goals: GoalsShown,
    private readonly host: FindingsHost,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return FINDINGS_VIEW;
  }

  override getDisplayText(): string {
    return t('plugin.view.findings');
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), path: this.#path.peek() };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    if (typeof state === 'object' && state !== null && 'path' in state) {
      this.#path.value = typeof state.path === 'string' ? state.path : null;
    }
    await super.setState(state, result);
  }

  /** Shows the findings of one note, or of all goals. */
  showNote(path: string | null): void {
    this.#path.value = path;
    this.app.workspace.requestSaveLayout();
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('goal-notes-pane');
    this.registerEvent(this.app.vault.on('rename', ({ path }, oldPath) => this.#follow(path, oldPath)));
    this.registerEvent(
      this.app.vault.on('delete', ({ path }) => {
        if (path === this.#path.peek()) this.showNote(null);
      }),
    );
    const headEl = this.contentEl.createDiv({ cls: 'goal-notes-findings-head' });
    const notes = followed(
      () => {
        this.goals.changes();
        void this.#path.value;
      },
      () => this.#notes(),
      this,
    );
    this.register(
      effect(() => {
        this.goals.changes();
        this.#drawHead(headEl, this.#path.value);
      }),
    );
    this.register(mountFindings(this.contentEl.createDiv(), { notes, actions: this.#actions() }));
    return Promise.resolve();
  }

  /** The note that is looked at keeps being so under its new name, also when a folder around it got one. */
  #follow(path: string, oldPath: string): void {
    const shown = this.#path.peek();
    if (shown === oldPath) this.showNote(path);
    else if (shown?.startsWith(`${oldPath}/`) === true) this.showNote(path + shown.slice(oldPath.length));
  }

  #notes(): readonly NoteWithFindings[] {
    const [index, today, settings] = [this.goals.index(), this.goals.today(), this.goals.settings()];
    const path = this.#path.peek();
    const found =
      path === null
        ? lintVault(index, today, settings)
        : [{ path, findings: lintNote(path, index, today, settings) }];
    return found.flatMap(({ path: at, findings }) => {
      const note = noteIn(index, at);
      if (note === null || findings.length === 0) return [];
      return [
        { path: at, title: note.title, findings: findings.map((finding) => cardFinding(finding, note.text)) },
      ];
    });
  }

  /** Which notes are looked at, and the way back to all. */
  #drawHead(el: HTMLElement, path: string | null): void {
    el.empty();
    if (this.goals.state() === 'indexing') el.createSpan({ text: t('plugin.findings.indexing') });
    else if (path === null) el.createSpan({ text: t('plugin.findings.allGoals') });
    else
      el.createSpan({
        text: t('plugin.findings.oneNote', { note: noteIn(this.goals.index(), path)?.title ?? path }),
      });
    if (path === null) return;
    new ButtonComponent(el).setButtonText(t('plugin.findings.showAll')).onClick(() => this.showNote(null));
  }

  #actions(): FindingsActions {
    const { app, edits } = this.host;
    return {
      openNote: (target) => handled(t('plugin.action.open'), openTarget(target, app, edits)),
      applyFix: (path, rule, line) => fixFinding(path, rule, line, edits),
      fixAll: (path) => fixNote(path, edits),
      hoverNote: (path, targetEl, event) =>
        hoverNote({ path, targetEl, event, hoverParent: this }, app.workspace),
    };
  }
}
