/** The check-ins that a daily note speaks of: what will be written to which goal, what is logged already, what cannot be read. */
import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { counted, t } from '../../i18n/check-in';
import type { ActionOutcome } from '../dashboard-actions';
import { Icon } from '../icons';
import { OutcomeLine } from '../outcome-line';
import { useOutcome } from '../use-outcome';

export interface NoteLine {
  /** 1-based. */
  readonly line: number;
  /** The goal's title, or the words that were not understood. */
  readonly title: string;
  readonly state: 'new' | 'logged' | 'wrong';
  /** What will be written, or what is wrong. */
  readonly says: string;
}

export interface NoteCheckInsOptions {
  readonly lines: readonly NoteLine[];
  /** Logs all that are new. */
  readonly log: () => Promise<ActionOutcome>;
}

function NoteCheckIns({ lines, log }: NoteCheckInsOptions) {
  const outcome = useOutcome();
  const root = useRef<HTMLDivElement>(null);
  const count = lines.filter(({ state }) => state === 'new').length;
  useLayoutEffect(() => root.current?.querySelector<HTMLElement>('.mod-cta')?.focus(), []);
  return (
    <div ref={root} class="goal-notes-form">
      <ul class="goal-notes-round-logged">
        {lines.map(({ line, title, state, says }) => (
          <li key={line}>
            <span class="goal-notes-muted">{t('checkIn.ofNote.line', { line })}</span>{' '}
            <span dir="auto">{title}</span>
            <br />
            {state === 'wrong' ? (
              <span class="goal-notes-note-wrong">
                <Icon name="warning" /> {says}
              </span>
            ) : null}
            {state === 'new' ? <code dir="auto">{says}</code> : null}
            {state === 'logged' ? <span class="goal-notes-muted">{t('checkIn.ofNote.isLogged')}</span> : null}
          </li>
        ))}
      </ul>
      <OutcomeLine of={outcome} />
      {count === 0 ? (
        <p>{t('checkIn.ofNote.allLogged')}</p>
      ) : (
        <div class="goal-notes-form-foot">
          <div class="goal-notes-form-buttons">
            <button type="button" class="mod-cta" aria-busy={outcome.busy} onClick={() => outcome.ask(log)}>
              {counted(count, 'checkIn.ofNote.logOne', 'checkIn.ofNote.logMany')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

/** @returns what takes it out again. */
export function mountNoteCheckIns(container: HTMLElement, options: NoteCheckInsOptions): () => void {
  render(<NoteCheckIns {...options} />, container);
  return () => render(null, container);
}
