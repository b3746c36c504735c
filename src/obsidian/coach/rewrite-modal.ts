/** The window in which a statement is taken apart, or put together. In: what to draw. Out: a change of the note. */
import { type App, Modal } from 'obsidian';
import type { Change } from '../../core/goal/changing-goal';
import type { Goal } from '../../core/goal/goal';
import type { GoalSchema } from '../../core/goal/schema';
import { breakIntoCriteria } from '../../core/rewrite/break-into-criteria';
import { composeStatement } from '../../core/rewrite/compose-statement';
import { writingCriteria } from '../../core/rewrite/write-criteria';
import { writingStatement } from '../../core/rewrite/write-statement';
import { t } from '../../i18n/coach';
import type { ActionOutcome } from '../../ui/dashboard-actions';
import { mountBreak, mountCompose, type Mounted } from '../../ui/rewrite/mount-rewrite';

export interface RewriteModalOptions {
  readonly goal: Goal;
  readonly schema: GoalSchema;
  readonly into: 'criteria' | 'statement';
  readonly write: (change: Change) => Promise<ActionOutcome>;
}

export class RewriteModal extends Modal {
  #panel: Mounted | null = null;

  constructor(
    app: App,
    private readonly options: RewriteModalOptions,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { goal, schema, into } = this.options;
    const title = goal.title.value;
    this.modalEl.addClass('goal-notes-form-modal', 'goal-notes-rewrite-modal');
    this.setTitle(t(into === 'criteria' ? 'coach.break.title' : 'coach.compose.title', { goal: title }));
    const onCancel = () => this.closeNow();
    this.#panel =
      into === 'criteria'
        ? mountBreak(this.contentEl, {
            goal,
            clauses: breakIntoCriteria(goal),
            onWrite: (clauses, statement) =>
              this.#write(writingCriteria(goal.path, clauses, statement, schema)),
            onCancel,
          })
        : mountCompose(this.contentEl, {
            goal,
            composed: composeStatement(goal),
            onWrite: (wanted) => this.#write(writingStatement(goal.path, wanted, schema)),
            onCancel,
          });
  }

  /** Esc, the cross and a click beside it all come here: what was changed is asked about. */
  override close(): void {
    if (this.#panel === null) super.close();
    else this.#panel.leave();
  }

  closeNow(): void {
    this.#panel?.unmount();
    this.#panel = null;
    super.close();
  }

  async #write(change: Change): Promise<ActionOutcome> {
    const outcome = await this.options.write(change);
    if (outcome.ok) this.closeNow();
    return outcome;
  }
}
