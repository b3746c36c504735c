/** The window that shows what *Fix all* would change, and asks. In: the plan. Out: what was chosen of it is done. */
import { type App, Modal } from 'obsidian';
import type { NotePlan } from '../../core/lint/plan-fixes';
import { t } from '../../i18n/plugin';
import type { ActionOutcome } from '../../ui/dashboard-actions';
import { mountFixPreview } from '../../ui/problems/fix-preview';

export class FixPreviewModal extends Modal {
  #unmount: () => void = () => undefined;

  constructor(
    app: App,
    private readonly plans: readonly NotePlan[],
    private readonly apply: (chosen: readonly NotePlan[]) => Promise<ActionOutcome>,
  ) {
    super(app);
  }

  override onOpen(): void {
    this.modalEl.addClass('goal-notes-preview-modal');
    this.setTitle(t('plugin.problems.preview'));
    this.#unmount = mountFixPreview(this.contentEl, {
      plans: this.plans,
      apply: async (chosen) => {
        const outcome = await this.apply(chosen);
        if (outcome.ok) this.close();
        return outcome;
      },
      cancel: () => this.close(),
    });
  }

  override onClose(): void {
    this.#unmount();
  }
}
