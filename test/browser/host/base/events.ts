/** Obsidian's event emitter. A listener that throws does not keep the others from hearing. */
import { hold } from './ledger.ts';

/** It gets whatever its event carries: each says itself what that is. */
type Listener = (...data: never[]) => unknown;

export interface EventRef {
  readonly e: Events;
  readonly name: string;
  readonly listener: Listener;
  readonly context: unknown;
  readonly letGo: () => void;
}

export class Events {
  #refs: EventRef[] = [];

  on(name: string, listener: Listener, context?: unknown): EventRef {
    const ref = { e: this, name, listener, context, letGo: hold(`event: ${name}`) };
    this.#refs.push(ref);
    return ref;
  }

  off(name: string, listener: Listener): void {
    this.#refs
      .filter((ref) => ref.name === name && ref.listener === listener)
      .forEach((ref) => this.offref(ref));
  }

  offref(ref: EventRef): void {
    ref.letGo();
    this.#refs = this.#refs.filter((other) => other !== ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const { listener, context } of this.#refs.filter((ref) => ref.name === name)) {
      attempt(() => listener.apply(context, data as never[]));
    }
  }
}

/** Runs a plugin's code: what it throws is an error of the page, and the host goes on. */
export function attempt(run: () => unknown): void {
  try {
    run();
  } catch (failure) {
    reportError(failure);
  }
}
