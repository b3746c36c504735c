/** The list of findings over notes: go to the place, fix one, fix all in a note. */
import type { ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import type { CardFinding } from '../core/dashboard/dashboard-model';
import { counted, t } from '../i18n/translate';
import type { ActionOutcome, DashboardActions } from './dashboard-actions';
import { GoalFindings } from './goal-findings';
import { NoteLink } from './note-link';
import { ProblemLine } from './problem-line';
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

function Findings({ notes, actions }: FindingsOptions) {
  const shown = notes.value;
  return (
    <div class="goal-notes-dashboard">
      {shown.length === 0 ? (
        <p class="goal-notes-empty" role="status">
          {t('findings.none')}
        </p>
      ) : (
        shown.map((note) => <Note key={note.path} note={note} actions={actions} />)
      )}
    </div>
  );
}

interface NoteProps {
  readonly note: NoteWithFindings;
  readonly actions: FindingsActions;
}

function Note({ note: { path, title, findings }, actions }: NoteProps) {
  const { busy, problem, ask } = useOutcome();
  const isFixable = findings.some(({ fixLabel }) => fixLabel !== null);
  return (
    <section class="goal-notes-group" aria-label={title}>
      <h3>
        <NoteLink path={path} title={title} actions={actions} />
        <span class="goal-notes-faint">
          {counted(findings.length, 'findings.countOne', 'findings.countMany')}
        </span>
      </h3>
      <GoalFindings path={path} findings={findings} actions={actions} />
      {isFixable ? (
        <button type="button" disabled={busy} onClick={() => ask(() => actions.fixAll(path))}>
          {t('findings.fixAll')}
        </button>
      ) : null}
      <ProblemLine problem={problem} />
    </section>
  );
}
