/** Obsidian's `Modal`: a window over the app, closed by Esc, the cross, or a click beside it. */
import type { App } from '../app/app.ts';
import { attempt } from '../base/events.ts';
import { setIcon } from '../base/icon.ts';
import { Scope } from './scope.ts';

export class Modal {
  readonly scope: Scope;
  readonly containerEl = createDiv('modal-container mod-dim');
  readonly modalEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly contentEl: HTMLElement;
  shouldRestoreSelection = true;
  #focused: Element | null = null;

  constructor(readonly app: App) {
    this.scope = new Scope(app.scope);
    this.containerEl.createDiv('modal-bg').addEventListener('click', () => this.close());
    this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { tabindex: -1, role: 'dialog' } });
    const crossEl = this.modalEl.createDiv('modal-close-button');
    setIcon(crossEl, 'x');
    crossEl.addEventListener('click', () => this.close());
    this.titleEl = this.modalEl.createDiv('modal-header').createDiv('modal-title');
    this.contentEl = this.modalEl.createDiv('modal-content');
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  get isOpen(): boolean {
    return this.containerEl.isConnected;
  }

  open(): void {
    if (this.isOpen) return;
    this.#focused = document.activeElement;
    this.app.keymap.pushScope(this.scope);
    document.body.appendChild(this.containerEl);
    attempt(() => this.onOpen());
    if (!this.modalEl.contains(document.activeElement)) this.modalEl.focus();
  }

  close(): void {
    if (!this.isOpen) return;
    this.app.keymap.popScope(this.scope);
    this.containerEl.remove();
    attempt(() => this.onClose());
    if (this.shouldRestoreSelection && this.#focused instanceof HTMLElement) this.#focused.focus();
  }

  onOpen(): unknown {
    return undefined;
  }

  onClose(): void {
    // for the subclass
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }
}
