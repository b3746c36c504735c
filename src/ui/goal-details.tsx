/** What a card shows when it is opened: what it is part of, figures, reasons, check-in, milestones, steps, findings. */
import type { ComponentChildren } from 'preact';
import type { LocalDate } from '../core/calendar/local-date';
import type { GoalCard } from '../core/dashboard/dashboard-model';
import { FRAMEWORKS } from '../core/frameworks/index';
import { t } from '../i18n/ui';
import { CheckInControl } from './check-in-control';
import type { DashboardActions } from './dashboard-actions';
import { GoalFigures } from './goal-figures';
import { GoalFindings } from './goal-findings';
import { capitalised, Dot } from './health-chip';
import { Milestones } from './milestones';
import { nextWords } from './next-day';
import { NoteLink } from './note-link';
import { shownDate } from './shown-date';

export interface GoalDetailsProps {
  readonly goal: GoalCard;
  readonly today: LocalDate;
  readonly actions: DashboardActions;
}

export function GoalDetails({ goal, today, actions }: GoalDetailsProps) {
  const { path, health, milestones, children, findings, status, checkIn } = goal;
  return (
    <>
      <div class="goal-notes-details-head">
        <About goal={goal} today={today} actions={actions} />
        <span class="goal-notes-details-do">
          {actions.openPage === undefined ? null : (
            <button type="button" onClick={() => actions.openPage?.(path)}>
              {t('page.open')}
            </button>
          )}
          <button type="button" onClick={(event) => actions.openNote({ path, event })}>
            {t('dashboard.openNote')}
          </button>
        </span>
      </div>
      <GoalFigures goal={goal} />
      <ul class="goal-notes-reasons" aria-label={t('dashboard.reasons')}>
        {health.reasons.map(({ code, message }) => (
          <li key={code}>
            <Dot />
            {capitalised(message)}
          </li>
        ))}
      </ul>
      {status === 'active' ? (
        <Part title={t('dashboard.checkIn')}>
          <CheckInControl goal={goal} actions={actions} />
          <p class="goal-notes-muted">
            {checkIn.last === null
              ? t('dashboard.never')
              : t('dashboard.last', { date: shownDate(checkIn.last, today) })}
          </p>
        </Part>
      ) : null}
      {milestones.length === 0 ? null : (
        <Part title={t('dashboard.milestones')}>
          <Milestones path={path} milestones={milestones} today={today} actions={actions} />
        </Part>
      )}
      {children.length === 0 ? null : (
        <Part title={t('dashboard.steps')}>
          <ul class="goal-notes-steps">
            {children.map((child) => (
              <li key={child.path} class={`goal-notes-level-${child.level}`}>
                <Dot />
                <NoteLink path={child.path} title={child.title} actions={actions} />
                <span class="goal-notes-muted">{t(`dashboard.level.${child.level}`)}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {findings.length === 0 ? null : (
        <Part title={t('dashboard.findings')}>
          <GoalFindings path={path} findings={findings} actions={actions} />
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="goal-notes-part">
      <h4>{title}</h4>
      {children}
    </section>
  );
}

/** `SMART · part of Grow the practice · due 30 Nov · next: Practicum day, 30 Jun` */
function About({ goal: { framework, parent, due, next, values }, today, actions }: GoalDetailsProps) {
  return (
    <p class="goal-notes-about">
      <span>{FRAMEWORKS[framework].name}</span>
      {parent === null ? null : (
        <span>
          {t('dashboard.partOf')} <NoteLink path={parent.path} title={parent.title} actions={actions} />
        </span>
      )}
      {due === null ? null : (
        <span>
          {t(due < today ? 'dashboard.late.due' : 'dashboard.next.due', { date: shownDate(due, today) })}
        </span>
      )}
      {next === null || next.what === 'due' ? null : (
        <span dir="auto">{t('dashboard.nextIs', { what: nextWords(next, today) })}</span>
      )}
      {values.length === 0 ? null : (
        <span dir="auto">{t('dashboard.for', { values: values.join(', ') })}</span>
      )}
    </p>
  );
}
