/** The head of a goal's page: ring, title, what it is part of and until when; how it stands, in whole sentences; what can be done with it. */
import type { LocalDate } from '../../core/calendar/local-date';
import type { GoalCard } from '../../core/dashboard/dashboard-model';
import { FRAMEWORKS } from '../../core/frameworks/index';
import { t } from '../../i18n/ui';
import { CriteriaRing } from '../criteria-ring';
import type { DashboardActions } from '../dashboard-actions';
import { capitalised, Dot } from '../health-chip';
import { NoteLink } from '../note-link';
import { shownDate } from '../shown-date';

export interface PageHeadProps {
  readonly goal: GoalCard;
  readonly today: LocalDate;
  readonly actions: DashboardActions;
}

export function PageHead({ goal, today, actions }: PageHeadProps) {
  const { path, title, framework, parent, due, health, verdict, values } = goal;
  // what outcome and habit say together may stand among the reasons already
  const isNew = verdict !== null && health.reasons.every(({ message }) => message !== verdict.message);
  return (
    <header class={`goal-notes-page-head goal-notes-level-${health.level}`}>
      <CriteriaRing framework={framework} segments={goal.ring} />
      <div class="goal-notes-page-title">
        <h3>
          <NoteLink path={path} title={title} actions={actions} />
        </h3>
        <p class="goal-notes-about">
          <span>{FRAMEWORKS[framework].name}</span>
          {parent === null ? null : (
            <span>
              {t('dashboard.partOf')}{' '}
              <button
                type="button"
                class="goal-notes-link"
                dir="auto"
                onClick={() => actions.openPage?.(parent.path)}
              >
                {parent.title}
              </button>
            </span>
          )}
          {due === null ? null : (
            <span>
              {t(due < today ? 'dashboard.late.due' : 'dashboard.next.due', { date: shownDate(due, today) })}
            </span>
          )}
          {values.length === 0 ? null : (
            <span dir="auto">{t('dashboard.for', { values: values.join(', ') })}</span>
          )}
        </p>
      </div>
      <div class="goal-notes-page-do">
        <button type="button" onClick={(event) => actions.openNote({ path, event })}>
          {t('dashboard.openNote')}
        </button>
        {actions.adjust === undefined || goal.status !== 'active' ? null : (
          <button type="button" onClick={() => actions.adjust?.(path)}>
            {t('dashboard.adjust')}
          </button>
        )}
      </div>
      <p class="goal-notes-page-health" dir="auto">
        <Dot />
        <strong>{t(`dashboard.level.${health.level}`)}</strong>
        {': '}
        {[
          ...health.reasons.map(({ message }) => message),
          ...(isNew ? [capitalised(verdict.message)] : []),
        ].join(' · ')}
      </p>
    </header>
  );
}
