/** Puts the control of a declared setting into its row: shows the value, checks what is typed, stores it when it is right. */
import type { SettingControl } from 'obsidian';
import type { App } from '../app/app.ts';
import { PathSuggest } from '../ui/path-suggest.ts';
import type { Setting } from './setting.ts';
import type { TextComponent } from './value-components.ts';

export interface ControlValues {
  readonly app: App;
  get(key: string): unknown;
  set(key: string, value: unknown): Promise<void>;
}

export function addControl(control: SettingControl, setting: Setting, values: ControlValues): void {
  const value = values.get(control.key) ?? control.defaultValue;
  const shown = typeof value === 'string' || typeof value === 'number' ? String(value) : '';

  async function store(next: unknown): Promise<void> {
    const check = control.validate as ((value: unknown) => unknown) | undefined;
    const problem = await check?.(next);
    setting.setErrorMessage(typeof problem === 'string' && problem !== '' ? problem : null);
    if (!problem) await values.set(control.key, next);
  }

  function fillText(text: TextComponent): TextComponent {
    if ('placeholder' in control && control.placeholder) text.setPlaceholder(control.placeholder);
    return text.setValue(shown).onChange((typed) => void store(typed));
  }

  switch (control.type) {
    case 'dropdown':
      setting.addDropdown((dropdown) =>
        dropdown
          .addOptions(control.options)
          .setValue(shown)
          .onChange((chosen) => void store(chosen)),
      );
      return;
    case 'toggle':
      setting.addToggle((toggle) => toggle.setValue(value === true).onChange((is) => void store(is)));
      return;
    case 'text':
      setting.addText(fillText);
      return;
    case 'number':
      setting.addText((text) => {
        const { min = '', max = '', step = '' } = control;
        text.inputEl.setAttrs({ type: 'number', min, max, step });
        fillText(text).onChange(
          (typed) => void store(typed === '' ? (control.defaultValue ?? 0) : Number(typed)),
        );
      });
      return;
    case 'folder':
      setting.addText((text) => {
        fillText(text);
        const folders = () => values.app.vault.getAllFolders(control.includeRoot).map(({ path }) => path);
        new PathSuggest(values.app, text.inputEl, folders, (path) => {
          text.setValue(path);
          void store(path);
        });
      });
      return;
    default:
      throw new Error(`the host has no setting control "${control.type}" yet`);
  }
}
