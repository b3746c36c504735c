/** What was changed last, and the way back. */
import { t } from '../../i18n/ui';
import type { ActionOutcome } from '../dashboard-actions';
import { OutcomeLine } from '../outcome-line';
import { useOutcome } from '../use-outcome';

export interface UndoLineProps {
  readonly changed: string | null;
  readonly undo: () => Promise<ActionOutcome>;
}

export function UndoLine({ changed, undo }: UndoLineProps) {
  const outcome = useOutcome();
  return (
    <div class="goal-notes-undo">
      <span role="status">{changed}</span>
      {changed === null ? null : (
        <button type="button" aria-busy={outcome.busy} onClick={() => outcome.ask(undo)}>
          {t('problems.undo')}
        </button>
      )}
      <OutcomeLine of={outcome} />
    </div>
  );
}
