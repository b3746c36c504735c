/** What will be written, and where the goal stands then; or what is wrong with what was typed. Said aloud as it changes. */
import type { CheckInPreview } from '../../core/dashboard/preview-check-in';
import { t } from '../../i18n/check-in';

export interface PreviewLinesProps {
  readonly id: string;
  /** Null: nothing to write yet. */
  readonly preview: CheckInPreview | null;
  readonly problem: string;
}

export function PreviewLines({ id, preview, problem }: PreviewLinesProps) {
  const wrong = problem !== '' || preview === null || preview.ok ? problem : preview.message;
  return (
    <div id={id} class="goal-notes-log-preview" role="status">
      {wrong === '' ? null : <p class="goal-notes-problem">{wrong}</p>}
      {wrong !== '' || preview === null || !preview.ok ? null : (
        <>
          <p>
            <span class="goal-notes-muted">{t('checkIn.writes')}</span> <code dir="auto">{preview.line}</code>
          </p>
          {preview.standing === '' ? null : (
            <p>
              <span class="goal-notes-muted">{t('checkIn.after')}</span> {preview.standing}
            </p>
          )}
        </>
      )}
    </div>
  );
}
