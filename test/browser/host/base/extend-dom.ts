/** What Obsidian adds to the prototypes of the DOM and of arrays: those members that the plugin or the host use. */

/** Not enumerable: a `for … in` over an array must not list them. */
function extend(target: object, members: object): void {
  for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(members))) {
    Object.defineProperty(target, name, { ...member, enumerable: false, configurable: true });
  }
}

function dress(el: Element, info: DomElementInfo | string): void {
  if (typeof info === 'string') {
    el.className = info;
    return;
  }
  const { cls, text, attr, ...rest } = info;
  if (cls !== undefined) el.className = typeof cls === 'string' ? cls : cls.join(' ');
  if (text !== undefined) el.setText(text);
  if (attr !== undefined) el.setAttrs(attr);
  for (const name of ['title', 'value', 'type', 'placeholder', 'href'] as const) {
    if (rest[name] !== undefined) el.setAttribute(name, rest[name]);
  }
}

function make(tag: string, info: DomElementInfo | string = {}, callback?: (el: HTMLElement) => void) {
  const el = document.createElement(tag);
  dress(el, info);
  if (typeof info === 'object' && info.parent) {
    if (info.prepend === true) info.parent.insertBefore(el, info.parent.firstChild);
    else info.parent.appendChild(el);
  }
  callback?.(el);
  return el;
}

type Info = DomElementInfo | string;
type Made = (el: HTMLElement) => void;
const inside = (parent: Node, info: Info = {}): DomElementInfo =>
  typeof info === 'string' ? { cls: info, parent } : { ...info, parent };

const ofNodes = {
  get doc(): Document {
    return (this as unknown as Node).ownerDocument ?? document;
  },
  get win(): Window {
    return window;
  },
  get constructorWin(): Window {
    return window;
  },
  instanceOf(this: Node, type: new () => unknown) {
    return this instanceof type;
  },
  detach(this: Node) {
    this.parentNode?.removeChild(this);
  },
  empty(this: Node) {
    while (this.lastChild) this.removeChild(this.lastChild);
  },
  appendText(this: Node, text: string) {
    this.appendChild(document.createTextNode(text));
  },
  createEl(this: Node, tag: string, info?: Info, callback?: Made) {
    return make(tag, inside(this, info), callback);
  },
  createDiv(this: Node, info?: Info, callback?: Made) {
    return make('div', inside(this, info), callback);
  },
  createSpan(this: Node, info?: Info, callback?: Made) {
    return make('span', inside(this, info), callback);
  },
};

const ofElements = {
  getText(this: Element) {
    return this.textContent ?? '';
  },
  setText(this: Element, text: string | DocumentFragment) {
    this.replaceChildren(text);
  },
  addClass(this: Element, ...classes: string[]) {
    this.classList.add(...classes);
  },
  removeClass(this: Element, ...classes: string[]) {
    this.classList.remove(...classes);
  },
  toggleClass(this: Element, classes: string | string[], value: boolean) {
    for (const cls of [classes].flat()) this.classList.toggle(cls, value);
  },
  hasClass(this: Element, cls: string) {
    return this.classList.contains(cls);
  },
  setAttr(this: Element, name: string, value: string | number | boolean | null) {
    if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, String(value));
  },
  setAttrs(this: Element, attrs: Record<string, string | number | boolean | null>) {
    for (const [name, value] of Object.entries(attrs)) this.setAttr(name, value);
  },
  getAttr(this: Element, name: string) {
    return this.getAttribute(name);
  },
  find(this: Element, selector: string) {
    return this.querySelector(selector);
  },
  findAll(this: Element, selector: string) {
    return [...this.querySelectorAll(selector)];
  },
  setCssProps(this: HTMLElement, props: Record<string, string>) {
    for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value);
  },
  setCssStyles(this: HTMLElement, styles: Partial<CSSStyleDeclaration>) {
    Object.assign(this.style, styles);
  },
};

const ofHtml = {
  show(this: HTMLElement) {
    this.style.display = '';
  },
  hide(this: HTMLElement) {
    this.style.display = 'none';
  },
  toggle(this: HTMLElement, isShown: boolean) {
    if (isShown) this.show();
    else this.hide();
  },
  isShown(this: HTMLElement) {
    return this.offsetParent !== null;
  },
};

const ofArrays = {
  first(this: unknown[]) {
    return this[0];
  },
  last(this: unknown[]) {
    return this.at(-1);
  },
  contains(this: unknown[], target: unknown) {
    return this.includes(target);
  },
  remove(this: unknown[], target: unknown) {
    const at = this.indexOf(target);
    if (at >= 0) this.splice(at, 1);
  },
  unique(this: unknown[]) {
    return [...new Set(this)];
  },
};

const ofEvents = {
  get targetNode() {
    return (this as unknown as UIEvent).target as Node | null;
  },
  get win() {
    return window;
  },
  get doc() {
    return document;
  },
  instanceOf(this: UIEvent, type: new () => unknown) {
    return this instanceof type;
  },
};

export function extendDom(): void {
  extend(Node.prototype, ofNodes);
  extend(Element.prototype, ofElements);
  extend(HTMLElement.prototype, ofHtml);
  extend(Array.prototype, ofArrays);
  extend(UIEvent.prototype, ofEvents);
  extend(String.prototype, {
    contains(this: string, target: string) {
      return this.includes(target);
    },
  });
  Object.assign(window, {
    activeWindow: window,
    activeDocument: document,
    createEl: make,
    createDiv: (info?: Info, callback?: Made) => make('div', info, callback),
    createSpan: (info?: Info, callback?: Made) => make('span', info, callback),
    createFragment(callback?: (el: DocumentFragment) => void) {
      const fragment = document.createDocumentFragment();
      callback?.(fragment);
      return fragment;
    },
  });
}
