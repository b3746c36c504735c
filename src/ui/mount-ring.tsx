/** Puts a criteria ring into an element of the host. */
import { render } from 'preact';
import { CriteriaRing, type CriteriaRingProps } from './criteria-ring';

/**
 * Draw the ring; called again, it is drawn anew.
 * @returns what takes it out again.
 */
export function mountRing(container: HTMLElement, props: CriteriaRingProps): () => void {
  render(<CriteriaRing {...props} />, container);
  return () => render(null, container);
}
