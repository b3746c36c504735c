/** The commands of the app and of its plugins. */
import type { Command } from 'obsidian';
import { attempt } from '../base/events.ts';

export class Commands {
  readonly #commands = new Map<string, Command>();

  add(command: Command): void {
    if (command.editorCallback ?? command.editorCheckCallback)
      throw new Error('the host has no editor commands yet');
    this.#commands.set(command.id, command);
  }

  remove(id: string): void {
    this.#commands.delete(id);
  }

  /** Those that can be run as things are. */
  available(): readonly Command[] {
    return [...this.#commands.values()].filter((command) => this.#isAvailable(command));
  }

  ids(): readonly string[] {
    return [...this.#commands.keys()];
  }

  /** @returns false when the command cannot be run as things are */
  run(id: string): boolean {
    const command = this.#commands.get(id);
    if (command === undefined) throw new Error(`no command ${id}; there are ${this.ids().join(', ')}`);
    if (!this.#isAvailable(command)) return false;
    const { callback, checkCallback } = command;
    attempt(() => (checkCallback ? checkCallback.call(command, false) : callback?.call(command)));
    return true;
  }

  #isAvailable(command: Command): boolean {
    let isAvailable = true;
    const { checkCallback } = command;
    if (checkCallback) attempt(() => (isAvailable = checkCallback.call(command, true) === true));
    return isAvailable;
  }
}
