/** The window that logs a check-in. In: a goal and what the form needs. Out: one check-in, handed to the one who asked. */
import { type App, Modal } from 'obsidian';
import type { NewCheckIn } from '../../core/goal/check-in-line';
import type { TypedCheckIn } from '../../core/goal/typed-check-in';
import { t } from '../../i18n/check-in';
import type { ActionOutcome } from '../../ui/dashboard-actions';
import { type CheckInFormOptions, mountCheckIn } from '../../ui/check-in/mount-check-in';

export interface LogCheckInOptions extends Omit<CheckInFormOptions, 'onSave' | 'onClose'> {
  /** Anything but `ok` is shown in the window, which then stays open. */
  readonly save: (checkIn: NewCheckIn, typed: TypedCheckIn) => Promise<ActionOutcome>;
}

export class LogCheckInModal extends Modal {
  #form: ReturnType<typeof mountCheckIn> | null = null;

  constructor(
    app: App,
    private readonly options: LogCheckInOptions,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { save, ...form } = this.options;
    this.modalEl.addClass('goal-notes-log-check-in');
    this.setTitle(t('checkIn.title', { goal: form.goal.title }));
    this.#form = mountCheckIn(this.contentEl, {
      ...form,
      onSave: async (checkIn, typed) => {
        const outcome = await save(checkIn, typed);
        if (outcome.ok) this.closeNow();
        return outcome;
      },
      onClose: () => this.closeNow(),
    });
  }

  /** Esc, the cross and a click beside it all come here. */
  override close(): void {
    if (this.#form === null) super.close();
    else this.#form.leave();
  }

  closeNow(): void {
    this.#form?.unmount();
    this.#form = null;
    super.close();
  }
}
