/** Obsidian's `Component`: what is registered while it is loaded is undone when it is unloaded. */
import { attempt, type EventRef } from './events.ts';

export class Component {
  _loaded = false;
  #children: Component[] = [];
  #undo: (() => unknown)[] = [];

  load(): void {
    if (this._loaded) return;
    this._loaded = true;
    attempt(() => this.onload());
    this.loadChildren();
  }

  loadChildren(): void {
    for (const child of [...this.#children]) child.load();
  }

  unload(): void {
    if (!this._loaded) return;
    this._loaded = false;
    for (const child of this.#children.splice(0)) child.unload();
    for (const undo of this.#undo.splice(0).reverse()) attempt(undo);
    attempt(() => this.onunload());
  }

  onload(): unknown {
    return undefined;
  }

  onunload(): void {
    // for the subclass
  }

  addChild<T extends Component>(child: T): T {
    this.#children.push(child);
    if (this._loaded) child.load();
    return child;
  }

  removeChild<T extends Component>(child: T): T {
    this.#children = this.#children.filter((other) => other !== child);
    child.unload();
    return child;
  }

  register(undo: () => unknown): void {
    this.#undo.push(undo);
  }

  registerEvent(ref: EventRef): void {
    this.register(() => ref.e.offref(ref));
  }

  registerDomEvent(
    target: EventTarget,
    type: string,
    listener: EventListener,
    options?: boolean | AddEventListenerOptions,
  ): void {
    target.addEventListener(type, listener, options);
    this.register(() => target.removeEventListener(type, listener, options));
  }

  registerInterval(id: number): number {
    this.register(() => window.clearInterval(id));
    return id;
  }
}
