/** A window around a form that asks before something typed is lost. In: its title and what mounts the form. Out: it closes when the form lets it. */
import { type App, Modal } from 'obsidian';

export interface FormInWindow {
  readonly unmount: () => void;
  /** Asks the form to leave: it closes the window when nothing would be lost. */
  readonly leave: () => void;
}

export class FormModal extends Modal {
  #form: FormInWindow | null = null;

  constructor(
    app: App,
    private readonly title: string,
    /** @param close closes the window without asking */
    private readonly mount: (container: HTMLElement, close: () => void) => FormInWindow,
  ) {
    super(app);
  }

  override onOpen(): void {
    this.modalEl.addClass('goal-notes-log-check-in');
    this.setTitle(this.title);
    this.#form = this.mount(this.contentEl, () => this.closeNow());
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
