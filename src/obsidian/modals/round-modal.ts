/** The window of the check-in round. In: what is due. Out: check-ins; it can be left at any time, and what was logged stays logged. */
import { type App, Modal, Notice } from 'obsidian';
import { counted, t } from '../../i18n/check-in';
import { mountRound, type RoundOptions } from '../../ui/check-in/mount-round';

export class RoundModal extends Modal {
  #unmount: (() => void) | null = null;
  #count = 0;

  constructor(
    app: App,
    private readonly options: Omit<RoundOptions, 'onClose' | 'onCount'>,
  ) {
    super(app);
  }

  override onOpen(): void {
    this.modalEl.addClass('goal-notes-log-check-in');
    this.setTitle(t('checkIn.round.title'));
    this.#unmount = mountRound(this.contentEl, {
      ...this.options,
      onCount: (count) => {
        this.#count = count;
      },
      onClose: () => {
        // the window has said what was logged
        this.#count = 0;
        this.close();
      },
    });
  }

  override onClose(): void {
    this.#unmount?.();
    if (this.#count > 0)
      new Notice(counted(this.#count, 'checkIn.round.loggedOne', 'checkIn.round.loggedMany'));
  }
}
