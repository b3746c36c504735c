/** What the plugin has drawn into views of the app, which may be shown for longer than the plugin runs: it is taken back when the plugin goes. */
import { Component } from 'obsidian';

export class Drawn extends Component {
  readonly #takeBack = new Set<() => void>();
  /** The plugin has gone: nothing more is to be drawn. */
  isOver = false;

  /** @returns what to call when it is gone by itself */
  add(takeBack: () => void): () => void {
    this.#takeBack.add(takeBack);
    return () => this.#takeBack.delete(takeBack);
  }

  override onunload(): void {
    this.isOver = true;
    for (const takeBack of [...this.#takeBack]) takeBack();
  }
}
