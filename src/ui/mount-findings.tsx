/** The list of findings over notes: go to the place, fix one, fix all in a note. */
import type { ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import { useRef } from 'preact/hooks';
import type { CardFinding } from '../core/dashboard/dashboard-model';
import { counted, t } from '../i18n/ui';
import type { ActionOutcome, DashboardActions } from './dashboard-actions';
import { GoalFindings } from './goal-findings';
import { Icon } from './icons';
import { NearPiece } from './near-piece';
import { NoteLink } from './note-link';
import { OutcomeLine } from './outcome-line';
import { useKeptFocus } from './use-kept-focus';
import { useOutcome } from './use-outcome';

export interface NoteWithFindings {
  readonly path: string;
  readonly title: string;
  readonly findings: readonly CardFinding[];
}

export interface FindingsActions extends Pick<DashboardActions, 'openNote' | 'applyFix' | 'hoverNote'> {
  readonly fixAll: (path: string) => Promise<ActionOutcome>;
}

export interface FindingsOptions {
  readonly notes: ReadonlySignal<readonly NoteWithFindings[]>;
  readonly actions: FindingsActions;
}

/**
 * Draw the list and keep it current.
 * @returns what takes it out again.
 */
export function mountFindings(container: HTMLElement, options: FindingsOptions): () => void {
  render(<Findings {...options} />, container);
  return () => render(null, container);
}

function Findings({ notes: { value: notes }, actions }: FindingsOptions) {
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  const count = notes.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <div ref={root} class="goal-notes-dashboard" tabIndex={-1}>
      {count === 0 ? (
        <div class="goal-notes-empty">
          <Icon name="check" />
          <p role="status">{t('findings.none')}</p>
        </div>
      ) : (
        <p class="goal-notes-said" role="status">
          {counted(count, 'findings.countOne', 'findings.countMany')}
        </p>
      )}
      {count > LONG ? (
        piecesOf(notes).map((piece, at) => (
          <NearPiece
            key={piece[0]?.path}
            isFirst={at === 0}
            estimate={piece.reduce((sum, { findings }) => sum + 50 + findings.length * 90, 0)}
            draw={() => <Notes notes={piece} actions={actions} />}
          />
        ))
      ) : (
        <Notes notes={notes} actions={actions} />
      )}
    </div>
  );
}

/** From here on drawing only what is seen pays; below, the page can also be searched whole. */
const LONG = 100;
const NOTES_OF_A_PIECE = 12;

function piecesOf(notes: readonly NoteWithFindings[]): readonly (readonly NoteWithFindings[])[] {
  return Array.from({ length: Math.ceil(notes.length / NOTES_OF_A_PIECE) }, (_, at) =>
    notes.slice(at * NOTES_OF_A_PIECE, (at + 1) * NOTES_OF_A_PIECE),
  );
}

interface NotesProps {
  readonly notes: readonly NoteWithFindings[];
  readonly actions: FindingsActions;
}

function Notes({ notes, actions }: NotesProps) {
  return (
    <>
      {notes.map((note) => (
        <Note key={note.path} note={note} actions={actions} />
      ))}
    </>
  );
}

interface NoteProps {
  readonly note: NoteWithFindings;
  readonly actions: FindingsActions;
}

function Note({ note: { path, title, findings }, actions }: NoteProps) {
  const outcome = useOutcome();
  const isFixable = findings.some(({ isSafeFix }) => isSafeFix);
  return (
    <section class="goal-notes-note" data-path={path}>
      <div class="goal-notes-note-head">
        <h3>
          <NoteLink path={path} title={title} actions={actions} />
        </h3>
        <span class="goal-notes-count">
          {counted(findings.length, 'findings.countOne', 'findings.countMany')}
        </span>
        {isFixable ? (
          <button
            type="button"
            aria-busy={outcome.busy}
            aria-label={`${t('findings.fixAll')}: ${title}`}
            onClick={() => outcome.ask(() => actions.fixAll(path))}
          >
            {t('findings.fixAll')}
          </button>
        ) : null}
      </div>
      <OutcomeLine of={outcome} />
      <GoalFindings path={path} findings={findings} actions={actions} />
    </section>
  );
}
