/** Puts the form that moves a plan into an element of the host. */
import { render } from 'preact';
import type { LeaveHandle } from '../ask-to-leave';
import { AdjustForm, type AdjustFormOptions } from './adjust-form';

export type { AdjustFormOptions } from './adjust-form';

/** @returns what takes it out again, and what asks it to leave: it asks about what is typed and not written. */
export function mountAdjust(
  container: HTMLElement,
  options: AdjustFormOptions,
): { readonly unmount: () => void; readonly leave: () => void } {
  const handle: LeaveHandle = { leave: options.onClose };
  render(<AdjustForm {...options} handle={handle} />, container);
  return { unmount: () => render(null, container), leave: () => handle.leave() };
}
