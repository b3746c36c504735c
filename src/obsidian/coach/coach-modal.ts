/** The window of the coach. In: a conversation begun. Out: one change of the note. It closes only when nothing typed would be lost. */
import { type App, Modal } from 'obsidian';
import type { Coaching } from '../../core/coach/coaching';
import type { Change } from '../../core/goal/changing-goal';
import { t } from '../../i18n/coach';
import type { ActionOutcome } from '../../ui/dashboard-actions';
import { mountCoach } from '../../ui/coach/mount-coach';

export interface CoachModalOptions {
  readonly coaching: Coaching;
  /** How many goals are active, and how many should be. */
  readonly active: { readonly count: number; readonly limit: number };
  /** Anything but `ok` is shown in the window, which then stays open. */
  readonly write: (change: Change) => Promise<ActionOutcome>;
}

export class CoachModal extends Modal {
  #coach: ReturnType<typeof mountCoach> | null = null;

  constructor(
    app: App,
    private readonly options: CoachModalOptions,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { coaching, active, write } = this.options;
    this.modalEl.addClass('goal-notes-form-modal');
    this.setTitle(
      t(coaching.asksWhen && coaching.wish === null ? 'coach.title.plain' : 'coach.title', {
        goal: coaching.goal.title.value,
      }),
    );
    this.#coach = mountCoach(this.contentEl, {
      coaching,
      active,
      onFinish: async (change) => {
        const outcome = await write(change);
        if (outcome.ok) this.closeNow();
        return outcome;
      },
      onClose: () => this.closeNow(),
    });
  }

  /** Esc, the cross and a click beside it all come here: the coach keeps what was answered and asks about what is typed. */
  override close(): void {
    if (this.#coach === null) super.close();
    else this.#coach.leave();
  }

  closeNow(): void {
    this.#coach?.unmount();
    this.#coach = null;
    super.close();
  }
}
