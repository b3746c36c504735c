/** The end of the round: what was logged, and where those goals stand now. */
import { counted, t } from '../../i18n/check-in';
import type { RoundGoal } from './round-step';

export interface RoundEndProps {
  readonly logged: readonly { readonly goal: RoundGoal | null; readonly value: string }[];
  /** How many were left out. */
  readonly left: number;
  /** Null when nothing can be taken back. */
  readonly undo: (() => void) | null;
  readonly onClose: () => void;
}

export function RoundEnd({ logged, left, undo, onClose }: RoundEndProps) {
  return (
    <>
      <h3>
        {logged.length === 0
          ? t('checkIn.round.endNone')
          : counted(logged.length, 'checkIn.round.endOne', 'checkIn.round.endMany')}
      </h3>
      <ul class="goal-notes-round-logged">
        {logged.map(({ goal, value }, at) => (
          <li key={at}>
            <span dir="auto">{goal?.title}</span> <strong>{value}</strong>{' '}
            <span class="goal-notes-muted">{goal?.standing}</span>
          </li>
        ))}
      </ul>
      <div class="goal-notes-form-foot">
        <span class="goal-notes-muted">
          {left === 0 || logged.length === 0 ? '' : t('checkIn.round.left', { count: left })}
        </span>
        <div class="goal-notes-form-buttons">
          {undo === null ? null : (
            <button type="button" onClick={undo}>
              {t('checkIn.round.undoLast')} <kbd>u</kbd>
            </button>
          )}
          <button type="button" class="mod-cta" data-first onClick={onClose}>
            {t('checkIn.round.close')}
          </button>
        </div>
      </div>
    </>
  );
}
