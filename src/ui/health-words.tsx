/** A goal's health in one line that cannot be opened: in a row of a table the details are elsewhere. */
import type { Health } from '../core/progress/goal-status';
import { Dot, saidOf } from './health-chip';

export function HealthWords({ health }: { readonly health: Health }) {
  const words = saidOf(health);
  return (
    <span class="goal-notes-chip" title={words}>
      <Dot />
      <span class="goal-notes-chip-words" dir="auto">
        {words}
      </span>
    </span>
  );
}
