/** The window in which a goal is written. In: a framework and an earlier draft. Out: what was filled in, handed to the one who asked. */
import { type App, Modal, Notice } from 'obsidian';
import type { LocalDate } from '../../core/calendar/local-date';
import type { FrameworkId } from '../../core/frameworks/framework';
import { FRAMEWORKS } from '../../core/frameworks/index';
import { t } from '../../i18n/plugin';
import type { ActionOutcome } from '../../ui/dashboard-actions';
import { type GoalFormResult, type GoalFormValues, isBlank, mountGoalForm } from '../../ui/mount-goal-form';

/** What was typed and not created, until Obsidian closes. */
export type GoalDrafts = Map<FrameworkId, GoalFormValues>;

export interface GoalFormModalOptions {
  readonly framework: FrameworkId;
  readonly today: LocalDate;
  /** How many goals are active, and how many should be. */
  readonly active: { readonly count: number; readonly limit: number };
  readonly drafts: GoalDrafts;
  /** Begun elsewhere; goes before an earlier one. */
  readonly draft?: GoalFormValues;
  /** Rejects when the note could not be made: the window then stays open. */
  readonly create: (goal: GoalFormResult) => Promise<void>;
}

export class GoalFormModal extends Modal {
  #unmount: (() => void) | null = null;
  #typed: GoalFormValues | null = null;

  constructor(
    app: App,
    private readonly options: GoalFormModalOptions,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { framework, today, active, drafts } = this.options;
    const draft = this.options.draft ?? drafts.get(framework);
    this.modalEl.addClass('goal-notes-form-modal');
    this.setTitle(t('plugin.goalForm.title', { framework: FRAMEWORKS[framework].name }));
    this.#unmount = mountGoalForm(this.contentEl, {
      framework,
      today,
      active,
      ...(draft === undefined ? {} : { draft }),
      onChange: (typed) => {
        this.#typed = typed;
      },
      onSubmit: (goal) => this.#create(goal),
      onCancel: () => this.close(),
    });
  }

  override onClose(): void {
    this.#unmount?.();
    this.#keepDraft();
  }

  async #create(goal: GoalFormResult): Promise<ActionOutcome> {
    try {
      await this.options.create(goal);
    } catch (failure) {
      console.error('Goal Notes: create', failure);
      return { ok: false, message: failure instanceof Error ? failure.message : String(failure) };
    }
    this.#typed = null;
    this.options.drafts.delete(this.options.framework);
    this.close();
    return { ok: true };
  }

  /** Nothing a person typed is lost by a slip of the Esc key. */
  #keepDraft(): void {
    if (this.#typed === null) return;
    const { drafts, framework } = this.options;
    if (isBlank(this.#typed)) {
      drafts.delete(framework);
      return;
    }
    drafts.set(framework, this.#typed);
    new Notice(t('plugin.notice.draftKept'));
  }
}
