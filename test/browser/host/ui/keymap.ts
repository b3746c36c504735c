/** Obsidian's `Keymap`: gives each key to the scope in front. */
import { Scope } from './scope.ts';

export class Keymap {
  #scopes: Scope[] = [];

  constructor(root: Scope) {
    window.addEventListener(
      'keydown',
      (event) => {
        if ((this.#scopes.at(-1) ?? root).handleKey(event) !== false) return;
        event.preventDefault();
        event.stopPropagation();
      },
      true,
    );
  }

  pushScope(scope: Scope): void {
    this.#scopes.push(scope);
  }

  popScope(scope: Scope): void {
    this.#scopes = this.#scopes.filter((other) => other !== scope);
  }

  /** Where a click asks to open something; false: here. */
  static isModEvent(event?: MouseEvent | KeyboardEvent | null): 'tab' | 'split' | 'window' | false {
    if (!event) return false;
    if ('button' in event && event.button === 1) return 'tab';
    if (!event.ctrlKey && !event.metaKey) return false;
    if (!event.altKey) return 'tab';
    return event.shiftKey ? 'window' : 'split';
  }
}
