/** Puts the form of a check-in into an element of the host. */
import { render } from 'preact';
import type { LeaveHandle } from '../ask-to-leave';
import { CheckInForm, type CheckInFormOptions } from './check-in-form';

export type { CheckInFormOptions, CheckInGoal } from './check-in-form';

/** @returns what takes it out again, and what asks it to leave: it asks about what is typed and not logged. */
export function mountCheckIn(
  container: HTMLElement,
  options: CheckInFormOptions,
): { readonly unmount: () => void; readonly leave: () => void } {
  const handle: LeaveHandle = { leave: options.onClose };
  render(<CheckInForm {...options} handle={handle} />, container);
  return { unmount: () => render(null, container), leave: () => handle.leave() };
}
