/** Obsidian's `FileView` and `TextFileView`: a view of one file, saved a while after the last change. */
import { debounce } from '../base/debounce.ts';
import type { TAbstractFile, TFile } from '../vault/files.ts';
import { ItemView, type ViewState } from './view.ts';

/** The app's own delay. */
const AUTOSAVE_MS = 2000;

export abstract class FileView extends ItemView {
  file: TFile | null = null;
  override navigation = true;

  override getDisplayText(): string {
    return this.file?.basename ?? 'No file';
  }

  override getState(): ViewState {
    return { ...super.getState(), file: this.file?.path ?? null };
  }

  override async setState(state: ViewState, result: unknown): Promise<void> {
    if (typeof state.file === 'string') await this.#show(this.app.vault.getFileByPath(state.file));
    await super.setState(state, result);
  }

  override onload(): void {
    const { vault } = this.app;
    const isMine = (file: TAbstractFile) => file === this.file;
    this.registerEvent(vault.on('rename', (file: TAbstractFile) => isMine(file) && this.leaf.updateHeader()));
    this.registerEvent(vault.on('delete', (file: TAbstractFile) => isMine(file) && this.leaf.detach()));
  }

  override async onClose(): Promise<void> {
    await this.#show(null);
  }

  abstract onLoadFile(file: TFile): Promise<void>;
  abstract onUnloadFile(file: TFile): Promise<void>;

  async #show(file: TFile | null): Promise<void> {
    if (file === this.file) return;
    if (this.file !== null) await this.onUnloadFile(this.file);
    this.file = file;
    if (file !== null) await this.onLoadFile(file);
  }
}

export abstract class TextFileView extends FileView {
  data = '';
  readonly requestSave = debounce(() => this.save(), AUTOSAVE_MS, true);
  /** What is on disk, as far as this view knows. */
  #saved = '';
  #hasChanges = false;

  abstract getViewData(): string;
  /** @param clear true: another file, so that nothing of the one before is kept, as what can be undone */
  abstract setViewData(text: string, clear: boolean): void;

  override onload(): void {
    super.onload();
    this.registerEvent(this.app.vault.on('modify', (file: TAbstractFile) => void this.#follow(file)));
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.#take(await this.app.vault.read(file), true);
  }

  override async onUnloadFile(): Promise<void> {
    await this.save();
  }

  /** The text was changed here. */
  changed(): void {
    this.#hasChanges = true;
    this.data = this.getViewData();
    this.requestSave();
  }

  async save(): Promise<void> {
    this.requestSave.cancel();
    const { file } = this;
    const text = this.getViewData();
    this.#hasChanges = false;
    if (file === null || text === this.#saved || this.app.vault.getFileByPath(file.path) !== file) return;
    this.#saved = text;
    await this.app.vault.modify(file, text);
  }

  /** A change from outside is shown, unless there is one of our own on its way. */
  async #follow(file: TAbstractFile): Promise<void> {
    if (file !== this.file) return;
    const text = await this.app.vault.read(this.file);
    if (text !== this.#saved && !this.#hasChanges) this.#take(text, false);
  }

  #take(text: string, clear: boolean): void {
    this.#saved = text;
    this.data = text;
    this.setViewData(text, clear);
  }
}
