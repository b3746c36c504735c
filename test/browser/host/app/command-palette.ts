/** The command palette. */
import type { Command } from 'obsidian';
import { FuzzySuggestModal } from '../ui/fuzzy-suggest-modal.ts';

export class CommandPalette extends FuzzySuggestModal<Command> {
  override getItems(): Command[] {
    return [...this.app.commands.available()].sort((a, b) => a.name.localeCompare(b.name));
  }

  override getItemText({ name }: Command): string {
    return name;
  }

  override onChooseItem({ id }: Command): void {
    this.app.commands.run(id);
  }
}
