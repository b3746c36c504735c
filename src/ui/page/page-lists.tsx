/** The lists of a goal's page: its check-ins, its steps, the moves of its plan. */
import { useState } from 'preact/hooks';
import type { LocalDate } from '../../core/calendar/local-date';
import type { GoalCard } from '../../core/dashboard/dashboard-model';
import type { GoalPage } from '../../core/dashboard/goal-page';
import { t } from '../../i18n/ui';
import type { DashboardActions } from '../dashboard-actions';
import { Dot } from '../health-chip';
import { ProgressBar } from '../progress-bar';
import { changeWords } from '../change-words';
import { percent, shownDate } from '../shown-date';
import { PagePart } from './page-part';

/** So many tell how it goes; the rest on demand. */
const MOST = 8;

export interface PageCheckInsProps {
  readonly page: GoalPage;
  readonly actions: Pick<DashboardActions, 'openNote'>;
}

export function PageCheckIns({ page: { checkIns, path, today }, actions }: PageCheckInsProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? checkIns : checkIns.slice(0, MOST);
  return (
    <PagePart title={t('page.checkIns')}>
      {checkIns.length === 0 ? <p class="goal-notes-muted">{t('page.noCheckIns')}</p> : null}
      <ul class="goal-notes-log">
        {shown.map(({ date, time, value, comment, line }) => (
          <li key={line}>
            <button
              type="button"
              class="goal-notes-link"
              onClick={(event) => actions.openNote({ path, line, event })}
            >
              {shownDate(date, today)}
              {time === null ? null : ` ${time}`}
            </button>
            <strong dir="auto">{value}</strong>
            <span class="goal-notes-muted" dir="auto">
              {comment}
            </span>
          </li>
        ))}
      </ul>
      {checkIns.length <= MOST || isWhole ? null : (
        <button type="button" class="goal-notes-quiet" onClick={() => setWhole(true)}>
          {t('page.olderCheckIns', { count: checkIns.length - MOST })}
        </button>
      )}
    </PagePart>
  );
}

export interface PageStepsProps {
  readonly steps: GoalPage['steps'];
  readonly goal: Pick<GoalCard, 'ownProgress' | 'childProgress'>;
  readonly actions: Pick<DashboardActions, 'openPage'>;
}

export function PageSteps({ steps, goal: { ownProgress, childProgress }, actions }: PageStepsProps) {
  if (steps.length === 0) return null;
  return (
    <PagePart title={t('page.steps')}>
      {ownProgress === null || childProgress === null ? null : (
        <p class="goal-notes-muted">
          {t('page.ownAndSteps', {
            own: percent(ownProgress.value),
            steps: percent(childProgress.value),
          })}
        </p>
      )}
      <ul class="goal-notes-page-steps">
        {steps.map(({ path, title, level, share, weight }) => (
          <li key={path} class={`goal-notes-level-${level}`}>
            <button type="button" class="goal-notes-link" dir="auto" onClick={() => actions.openPage?.(path)}>
              {title}
            </button>
            <span class="goal-notes-muted">
              <Dot /> {t(`dashboard.level.${level}`)}
              {weight === 1 ? null : ` · ${t('page.weight', { weight })}`}
            </span>
            <ProgressBar value={share} pace={null} />
          </li>
        ))}
      </ul>
    </PagePart>
  );
}

export interface PageChangesProps {
  readonly changes: GoalPage['changes'];
  readonly today: LocalDate;
}

export function PageChanges({ changes, today }: PageChangesProps) {
  if (changes.length === 0) return null;
  return (
    <PagePart title={t('page.changes')}>
      <ul class="goal-notes-log">
        {changes.map(({ date, what, before, after, reason }, at) => (
          <li key={at}>
            <span>{shownDate(date, today)}</span>
            <strong>{changeWords({ what, before, after }, today)}</strong>
            <span class="goal-notes-muted" dir="auto">
              {reason}
            </span>
          </li>
        ))}
      </ul>
    </PagePart>
  );
}
