/** Obsidian's controls of a setting: what is typed or chosen is told at once. */
import { setIcon, setTooltip } from '../base/icon.ts';

abstract class BaseComponent {
  disabled = false;
  protected abstract readonly controlEl: HTMLElement;

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.controlEl.toggleClass('is-disabled', disabled);
    this.controlEl.toggleAttribute('disabled', disabled);
    return this;
  }

  then(callback: (component: this) => unknown): this {
    callback(this);
    return this;
  }
}

abstract class ValueComponent<T> extends BaseComponent {
  #onChange: ((value: T) => unknown) | null = null;

  abstract getValue(): T;
  abstract setValue(value: T): this;

  onChange(callback: (value: T) => unknown): this {
    this.#onChange = callback;
    return this;
  }

  protected changed(): void {
    this.#onChange?.(this.getValue());
  }
}

export class TextComponent extends ValueComponent<string> {
  readonly inputEl: HTMLInputElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.inputEl = containerEl.createEl('input', { type: 'text' });
    this.inputEl.addEventListener('input', () => this.changed());
  }

  protected get controlEl(): HTMLElement {
    return this.inputEl;
  }

  getValue(): string {
    return this.inputEl.value;
  }

  setValue(value: string): this {
    this.inputEl.value = value;
    return this;
  }

  setPlaceholder(text: string): this {
    this.inputEl.placeholder = text;
    return this;
  }
}

export class DropdownComponent extends ValueComponent<string> {
  readonly selectEl: HTMLSelectElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.selectEl = containerEl.createEl('select', 'dropdown');
    this.selectEl.addEventListener('change', () => this.changed());
  }

  protected get controlEl(): HTMLElement {
    return this.selectEl;
  }

  addOption(value: string, text: string): this {
    this.selectEl.createEl('option', { value, text });
    return this;
  }

  addOptions(options: Readonly<Record<string, string>>): this {
    for (const [value, text] of Object.entries(options)) this.addOption(value, text);
    return this;
  }

  getValue(): string {
    return this.selectEl.value;
  }

  setValue(value: string): this {
    this.selectEl.value = value;
    return this;
  }
}

/** A switch: a box that is clicked, as in the app. */
export class ToggleComponent extends ValueComponent<boolean> {
  readonly toggleEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createDiv('checkbox-container');
    this.toggleEl.setAttrs({ role: 'switch', tabindex: 0 });
    this.toggleEl.addEventListener('click', () => {
      this.setValue(!this.getValue());
      this.changed();
    });
  }

  protected get controlEl(): HTMLElement {
    return this.toggleEl;
  }

  getValue(): boolean {
    return this.toggleEl.hasClass('is-enabled');
  }

  setValue(value: boolean): this {
    this.toggleEl.toggleClass('is-enabled', value);
    this.toggleEl.setAttr('aria-checked', String(value));
    return this;
  }
}

export class ButtonComponent extends BaseComponent {
  readonly buttonEl: HTMLButtonElement;
  #onClick: ((event: MouseEvent) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.buttonEl = containerEl.createEl('button');
    this.buttonEl.addEventListener('click', (event) => this.#onClick?.(event));
  }

  protected get controlEl(): HTMLElement {
    return this.buttonEl;
  }

  setButtonText(text: string): this {
    this.buttonEl.setText(text);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.buttonEl, icon);
    return this;
  }

  setTooltip(text: string): this {
    setTooltip(this.buttonEl, text);
    return this;
  }

  setCta(): this {
    this.buttonEl.addClass('mod-cta');
    return this;
  }

  onClick(callback: (event: MouseEvent) => unknown): this {
    this.#onClick = callback;
    return this;
  }
}
