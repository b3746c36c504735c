/** Tells the ledger of everything the browser itself can be asked to keep: listeners, timers, observers. */
import { hold } from './ledger.ts';

type Listener = EventListenerOrEventListenerObject;

interface Listening {
  readonly addEventListener: Native<AddEventListenerOptions>;
  readonly removeEventListener: Native<EventListenerOptions>;
}

type Native<Options> = (
  this: EventTarget,
  type: string,
  listener: Listener | null,
  options?: boolean | Options,
) => void;

export function watchPlatform(): void {
  watchListeners();
  watchTimers('setInterval', 'clearInterval', 'interval');
  watchTimers('setTimeout', 'clearTimeout', 'timeout');
  for (const type of [MutationObserver, ResizeObserver, IntersectionObserver]) watchObserver(type.prototype);
}

function watchListeners(): void {
  const known = new WeakMap<EventTarget, Map<string, Map<Listener, () => void>>>();
  const proto = EventTarget.prototype;
  const { addEventListener: add, removeEventListener: remove } = proto as Listening;
  const keyOf = (type: string, options?: boolean | EventListenerOptions) =>
    `${type} ${typeof options === 'object' ? options.capture === true : options === true}`;

  proto.addEventListener = function addEventListener(
    type: string,
    listener: Listener | null,
    options?: boolean | AddEventListenerOptions,
  ) {
    // Some libraries call it as a bare function: then it means the window.
    const target = (this as EventTarget | undefined) ?? window;
    add.call(target, type, listener, options);
    if (listener === null) return;
    const ofTarget = known.get(target) ?? new Map<string, Map<Listener, () => void>>();
    const key = keyOf(type, options);
    const listeners = ofTarget.get(key) ?? new Map<Listener, () => void>();
    if (listeners.has(listener)) return;
    const letGo = hold(`listener: ${type} on ${nameOf(target)}`, isReachable(target));
    known.set(target, ofTarget.set(key, listeners.set(listener, letGo)));
    if (typeof options !== 'object') return;
    const forget = () => proto.removeEventListener.call(target, type, listener, options);
    if (options.once === true) add.call(target, type, forget, { ...options, once: true });
    if (options.signal !== undefined) add.call(options.signal, 'abort', forget, { once: true });
  };

  proto.removeEventListener = function removeEventListener(
    type: string,
    listener: Listener | null,
    options?: boolean | EventListenerOptions,
  ) {
    const target = (this as EventTarget | undefined) ?? window;
    remove.call(target, type, listener, options);
    if (listener === null) return;
    const listeners = known.get(target)?.get(keyOf(type, options));
    listeners?.get(listener)?.();
    listeners?.delete(listener);
  };
}

/** A listener of an element that is out of the document goes with the element. */
function isReachable(target: EventTarget): () => boolean {
  const ref = new WeakRef(target);
  return () => {
    const still = ref.deref();
    return still instanceof Node ? still.isConnected : still !== undefined;
  };
}

function nameOf(target: EventTarget): string {
  if (target === window) return 'window';
  if (target === document) return 'document';
  return target instanceof Element ? target.localName : target.constructor.name;
}

function watchTimers(
  set: 'setInterval' | 'setTimeout',
  clear: 'clearInterval' | 'clearTimeout',
  what: string,
): void {
  const running = new Map<number, () => void>();
  const [nativeSet, nativeClear] = [window[set].bind(window), window[clear].bind(window)];
  const watched = {
    [set](handler: (...args: unknown[]) => void, delay?: number, ...args: unknown[]): number {
      const id = Number(
        nativeSet(() => {
          if (what === 'timeout') end(id);
          handler(...args);
        }, delay),
      );
      running.set(id, hold(`${what}: ${delay ?? 0} ms`));
      return id;
    },
    [clear](id?: number): void {
      nativeClear(id);
      if (id !== undefined) end(id);
    },
  };
  function end(id: number): void {
    running.get(id)?.();
    running.delete(id);
  }
  Object.assign(window, watched);
}

interface Observing {
  readonly observe: (this: object, target: Node, ...options: unknown[]) => void;
  readonly disconnect: (this: object) => void;
}

function watchObserver(proto: object): void {
  const observing = new WeakMap<object, (() => void)[]>();
  const { observe, disconnect } = proto as Observing;
  Object.assign(proto, {
    observe(this: object, target: Element, ...options: unknown[]) {
      observe.call(this, target, ...options);
      const letGo = hold(`observer: ${this.constructor.name}`, isReachable(target));
      observing.set(this, [...(observing.get(this) ?? []), letGo]);
    },
    disconnect(this: object) {
      disconnect.call(this);
      observing.get(this)?.forEach((letGo) => letGo());
      observing.delete(this);
    },
  });
}
