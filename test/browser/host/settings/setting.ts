/** Obsidian's `Setting`: a row with a name, a description and its controls. */
import { ButtonComponent, DropdownComponent, TextComponent, ToggleComponent } from './value-components.ts';

export class Setting {
  readonly settingEl: HTMLElement;
  readonly infoEl: HTMLElement;
  readonly nameEl: HTMLElement;
  readonly descEl: HTMLElement;
  readonly controlEl: HTMLElement;
  readonly components: { setDisabled(disabled: boolean): unknown }[] = [];
  #errorEl: HTMLElement | null = null;

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv('setting-item');
    this.infoEl = this.settingEl.createDiv('setting-item-info');
    this.nameEl = this.infoEl.createDiv('setting-item-name');
    this.descEl = this.infoEl.createDiv('setting-item-description');
    this.controlEl = this.settingEl.createDiv('setting-item-control');
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.setText(desc);
    return this;
  }

  setHeading(): this {
    this.settingEl.addClass('setting-item-heading');
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  /** Null: nothing is wrong. */
  setErrorMessage(message: string | null): this {
    this.#errorEl?.remove();
    this.#errorEl =
      message === null ? null : this.infoEl.createDiv({ cls: 'setting-item-error', text: message });
    this.settingEl.toggleClass('is-invalid', message !== null);
    return this;
  }

  addText(fill: (text: TextComponent) => unknown): this {
    return this.#add(new TextComponent(this.controlEl), fill);
  }

  addDropdown(fill: (dropdown: DropdownComponent) => unknown): this {
    return this.#add(new DropdownComponent(this.controlEl), fill);
  }

  addToggle(fill: (toggle: ToggleComponent) => unknown): this {
    return this.#add(new ToggleComponent(this.controlEl), fill);
  }

  addButton(fill: (button: ButtonComponent) => unknown): this {
    return this.#add(new ButtonComponent(this.controlEl), fill);
  }

  #add<T extends { setDisabled(disabled: boolean): unknown }>(
    component: T,
    fill: (component: T) => unknown,
  ): this {
    this.components.push(component);
    fill(component);
    return this;
  }
}
