/** The end of a conversation: what has come of it, and for a new goal whether it is for now or for later. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/coach';

export interface CoachEndProps {
  readonly met: number;
  readonly all: number;
  /** Anything is to be written. */
  readonly hasAnswers: boolean;
  /** Nothing was asked at all. */
  readonly isStart: boolean;
  readonly asksWhen: boolean;
  readonly active: { readonly count: number; readonly limit: number };
  readonly busy: boolean;
  readonly finish: (start: 'active' | 'idea' | null) => void;
  readonly close: () => void;
}

export function CoachEnd({
  met,
  all,
  hasAnswers,
  isStart,
  asksWhen,
  active,
  busy,
  finish,
  close,
}: CoachEndProps) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => root.current?.querySelector<HTMLElement>('.mod-cta')?.focus(), []);
  const said = isStart
    ? 'coach.end.none'
    : !hasAnswers
      ? 'coach.end.skipped'
      : met === all
        ? 'coach.end.full'
        : 'coach.end.some';
  const isFull = active.count >= active.limit;
  return (
    <div ref={root} class="goal-notes-coach-end">
      <p role="status">{t(said, { met, all })}</p>
      {!hasAnswers ? (
        <button type="button" class="mod-cta" onClick={close}>
          {t('coach.end.close')}
        </button>
      ) : asksWhen ? (
        <>
          <h3>{t('coach.end.when')}</h3>
          <p class="goal-notes-muted">
            {isFull ? `${t('coach.end.when.full', active)} ` : ''}
            {t('coach.end.when.help')}
          </p>
          <div class="goal-notes-coach-choice">
            {(['active', 'idea'] as const).map((start) => (
              <button
                key={start}
                type="button"
                class={(start === 'idea') === isFull ? 'mod-cta' : ''}
                aria-busy={busy}
                onClick={() => finish(start)}
              >
                {t(start === 'active' ? 'coach.end.now' : 'coach.end.later')}
              </button>
            ))}
          </div>
        </>
      ) : (
        <button type="button" class="mod-cta" aria-busy={busy} onClick={() => finish(null)}>
          {t('coach.end.write')}
        </button>
      )}
    </div>
  );
}
