/** Notes that are goals but cannot be read: which, why, and the way to the line. */
import type { DashboardModel } from '../core/dashboard/dashboard-model';
import { t } from '../i18n/ui';
import type { DashboardActions } from './dashboard-actions';
import { Icon } from './icons';
import { NoteLink } from './note-link';

export interface UnreadableNotesProps {
  readonly notes: DashboardModel['unreadable'];
  readonly actions: Pick<DashboardActions, 'openNote' | 'hoverNote' | 'linkTo'>;
}

export function UnreadableNotes({ notes, actions }: UnreadableNotesProps) {
  if (notes.length === 0) return null;
  return (
    <section class="goal-notes-group">
      <h3>
        {t('dashboard.unreadable')} <span class="goal-notes-count">{notes.length}</span>
      </h3>
      <ul class="goal-notes-unreadable">
        {notes.map(({ path, title, problems }) => (
          <li key={path} class="goal-notes-severity-error">
            <Icon name="error" />
            <div>
              <NoteLink path={path} title={title} actions={actions} line={problems[0]?.line ?? 1} />
              {problems.map(({ code, message, line }) => (
                <p key={`${code}:${line}`} class="goal-notes-muted">
                  {t('dashboard.line', { line })}: {message}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
