/** Puts the coach into an element of the host. */
import { render } from 'preact';
import type { LeaveHandle } from '../ask-to-leave';
import { type CoachOptions, CoachPanel } from './coach-panel';

export type { CoachOptions } from './coach-panel';

/** @returns what takes it out again, and what asks it to leave: it keeps what was answered, and asks about what is only typed. */
export function mountCoach(
  container: HTMLElement,
  options: CoachOptions,
): { readonly unmount: () => void; readonly leave: () => void } {
  const handle: LeaveHandle = { leave: options.onClose };
  render(<CoachPanel {...options} handle={handle} />, container);
  return { unmount: () => render(null, container), leave: () => handle.leave() };
}
