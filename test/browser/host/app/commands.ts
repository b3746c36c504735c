/** The commands of the app and of its plugins. */
import type { Command, Editor as PublicEditor, MarkdownView as PublicView } from 'obsidian';
import { attempt } from '../base/events.ts';
import type { MarkdownView } from '../workspace/markdown-view.ts';

export class Commands {
  readonly #commands = new Map<string, Command>();

  /** @param writing the note one writes in; commands for the editor need it */
  constructor(private readonly writing: () => MarkdownView | null) {}

  add(command: Command): void {
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
    attempt(() => this.#call(command, false));
    return true;
  }

  #isAvailable(command: Command): boolean {
    let isAvailable = true;
    if (command.checkCallback ?? command.editorCallback ?? command.editorCheckCallback)
      attempt(() => (isAvailable = this.#call(command, true)));
    return isAvailable;
  }

  /** @returns whether it can be run; with `checking` it is only asked */
  #call(command: Command, checking: boolean): boolean {
    const { callback, checkCallback, editorCallback, editorCheckCallback } = command;
    if (checkCallback) return checkCallback.call(command, checking) === true;
    if (!editorCallback && !editorCheckCallback) return callback?.call(command) !== false;
    const view = this.writing();
    if (view === null) return false;
    const given = [view.editor as unknown as PublicEditor, view as unknown as PublicView] as const;
    if (editorCheckCallback) return editorCheckCallback.call(command, checking, ...given) === true;
    if (!checking) editorCallback?.call(command, ...given);
    return true;
  }
}
