/** A tab that shows a `.base` file. */
import type { TFile } from '../vault/files.ts';
import { FileView } from '../workspace/file-view.ts';
import { BaseQuery } from './base-query.ts';

export class BaseFileView extends FileView {
  #query: BaseQuery | null = null;

  override getViewType(): string {
    return 'bases';
  }

  override getIcon(): string {
    return 'table';
  }

  async onLoadFile(file: TFile): Promise<void> {
    const text = await this.app.vault.read(file);
    this.contentEl.empty();
    this.#query = this.addChild(new BaseQuery(this.app, text, this.contentEl));
  }

  onUnloadFile(): Promise<void> {
    if (this.#query !== null) this.removeChild(this.#query);
    return Promise.resolve();
  }
}
