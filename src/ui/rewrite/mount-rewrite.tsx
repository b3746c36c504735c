/** Puts the windows for breaking and composing into an element of the host. */
import { render } from 'preact';
import type { LeaveHandle } from '../ask-to-leave';
import { type BreakOptions, BreakPanel } from './break-panel';
import { type ComposeOptions, ComposePanel } from './compose-panel';

export interface Mounted {
  readonly unmount: () => void;
  /** Asks before anything that was moved or typed is lost, then cancels. */
  readonly leave: () => void;
}

/** The first control gets the focus. */
export function mountBreak(container: HTMLElement, options: Omit<BreakOptions, 'handle'>): Mounted {
  const handle: LeaveHandle = { leave: options.onCancel };
  render(<BreakPanel {...options} handle={handle} />, container);
  return mounted(container, handle);
}

export function mountCompose(container: HTMLElement, options: Omit<ComposeOptions, 'handle'>): Mounted {
  const handle: LeaveHandle = { leave: options.onCancel };
  render(<ComposePanel {...options} handle={handle} />, container);
  return mounted(container, handle);
}

function mounted(container: HTMLElement, handle: LeaveHandle): Mounted {
  container.querySelector<HTMLElement>('select, textarea')?.focus();
  return { unmount: () => render(null, container), leave: () => handle.leave() };
}
