/** Puts the check-in round into an element of the host. */
import { render } from 'preact';
import { Round, type RoundOptions } from './round';

export type { RoundOptions } from './round';
export type { RoundGoal } from './round-step';

/** @returns what takes it out again. */
export function mountRound(container: HTMLElement, options: RoundOptions): () => void {
  render(<Round {...options} />, container);
  return () => render(null, container);
}
