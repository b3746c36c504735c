/** The list of files in the left sidebar. A click opens a note, the right button its menu. */
import { debounce } from '../base/debounce.ts';
import { Menu } from '../ui/menu.ts';
import { type TAbstractFile, TFile, TFolder } from '../vault/files.ts';
import { ItemView } from './view.ts';

export class FileExplorer extends ItemView {
  override icon = 'folder-closed';

  override getViewType(): string {
    return 'file-explorer';
  }

  override getDisplayText(): string {
    return 'Files';
  }

  override onOpen(): Promise<void> {
    const draw = debounce(() => this.#draw(), 20);
    for (const name of ['create', 'delete', 'rename'])
      this.registerEvent(this.app.vault.on(name, () => draw()));
    this.register(() => draw.cancel());
    this.#draw();
    return Promise.resolve();
  }

  showMenu(file: TAbstractFile, event: MouseEvent): void {
    const menu = new Menu();
    this.leaf.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu');
    menu.showAtMouseEvent(event);
  }

  #draw(): void {
    this.contentEl.empty();
    this.#list(this.app.vault.getRoot(), this.contentEl);
  }

  #list(folder: TFolder, el: HTMLElement): void {
    const rank = (file: TAbstractFile) => `${file instanceof TFolder ? 0 : 1}${file.name}`;
    for (const file of [...folder.children].sort((a, b) => rank(a).localeCompare(rank(b)))) {
      const itemEl = el.createDiv('tree-item');
      const isNote = file instanceof TFile;
      const selfEl = itemEl.createDiv({
        cls: `tree-item-self ${isNote ? 'nav-file-title is-clickable' : 'nav-folder-title'}`,
        text: isNote ? file.basename : file.name,
        attr: { 'data-path': file.path },
      });
      selfEl.addEventListener('contextmenu', (event) => {
        event.preventDefault();
        this.showMenu(file, event);
      });
      if (isNote)
        selfEl.addEventListener('click', () => void this.leaf.workspace.getLeaf(false).openFile(file));
      else if (file instanceof TFolder) this.#list(file, itemEl.createDiv('tree-item-children'));
    }
  }
}
