/** Puts the form for a new goal into an element of the host. */
import { render } from 'preact';
import { GoalForm, type GoalFormOptions } from './goal-form';

export type { GoalFormOptions } from './goal-form';
export { type GoalFormResult, type GoalFormValues, isBlank } from './goal-form-values';

/**
 * Draw the form; the first field gets the focus.
 * @returns what takes it out again.
 */
export function mountGoalForm(container: HTMLElement, options: GoalFormOptions): () => void {
  render(<GoalForm {...options} />, container);
  container.querySelector('input')?.focus();
  return () => render(null, container);
}
