/** The window that lists the check-ins of a daily note. In: its lines. Out: the new ones are logged when that is wanted. */
import { type App, Modal } from 'obsidian';
import { t } from '../../i18n/check-in';
import { mountNoteCheckIns, type NoteCheckInsOptions } from '../../ui/check-in/note-check-ins';

export class NoteCheckInsModal extends Modal {
  #unmount: () => void = () => undefined;

  constructor(
    app: App,
    private readonly note: string,
    private readonly options: NoteCheckInsOptions,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { lines, log } = this.options;
    this.modalEl.addClass('goal-notes-log-check-in');
    this.setTitle(t('checkIn.ofNote.title', { note: this.note }));
    this.#unmount = mountNoteCheckIns(this.contentEl, {
      lines,
      log: async () => {
        const outcome = await log();
        if (outcome.ok) this.close();
        return outcome;
      },
    });
  }

  override onClose(): void {
    this.#unmount();
  }
}
