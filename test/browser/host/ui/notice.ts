/** Obsidian's `Notice`: a few words in the corner, gone after a while or by a click. */

/** What the app takes when no duration is given. */
const DEFAULT_MS = 5000;

/** The text of every notice since the start, for the tests. */
export const noticesShown: string[] = [];

export class Notice {
  readonly containerEl: HTMLElement;
  readonly messageEl: HTMLElement;

  /** @param duration in ms; 0: until it is clicked */
  constructor(message: string | DocumentFragment, duration = DEFAULT_MS) {
    const listEl = document.querySelector('.notice-container') ?? document.body.createDiv('notice-container');
    this.containerEl = listEl.createDiv('notice');
    this.messageEl = this.containerEl.createDiv('notice-message');
    this.setMessage(message);
    noticesShown.push(this.messageEl.getText());
    this.containerEl.addEventListener('click', () => this.hide());
    if (duration !== 0) window.setTimeout(() => this.hide(), duration);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    this.containerEl.remove();
  }
}
