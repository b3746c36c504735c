/** One goal: ring, title, bar, health, next date; its details one key away. */
import { useState } from 'preact/hooks';
import type { LocalDate } from '../core/calendar/local-date';
import type { GoalCard } from '../core/dashboard/dashboard-model';
import { counted, t } from '../i18n/translate';
import { CriteriaRing } from './criteria-ring';
import type { DashboardActions } from './dashboard-actions';
import { GoalDetails } from './goal-details';
import { HealthChip } from './health-chip';
import { NoteLink } from './note-link';
import { ProgressBar } from './progress-bar';
import { shownDate } from './shown-date';

export interface GoalCardProps {
  readonly goal: GoalCard;
  readonly today: LocalDate;
  readonly actions: DashboardActions;
}

export function GoalCardView({ goal, today, actions }: GoalCardProps) {
  const [isOpen, setOpen] = useState(false);
  const { next, health, title, findings } = goal;
  return (
    <li class={`goal-notes-card goal-notes-level-${health.level}`}>
      <button
        type="button"
        class="goal-notes-card-toggle"
        aria-expanded={isOpen}
        aria-label={t('dashboard.details', { title })}
        onClick={() => setOpen(!isOpen)}
      >
        <CriteriaRing framework={goal.framework} segments={goal.ring} />
      </button>
      <div class="goal-notes-card-body">
        <div class="goal-notes-line">
          <NoteLink path={goal.path} title={title} actions={actions} />
          {next === null ? null : (
            <span class="goal-notes-faint goal-notes-next" title={nextText(next, today)}>
              {shownDate(next.date, today)}
            </span>
          )}
        </div>
        <ProgressBar value={goal.progress?.value ?? goal.hitRate?.value ?? null} pace={goal.pace} />
        <div class="goal-notes-line">
          <HealthChip health={health} title={title} />
          <span class="goal-notes-muted goal-notes-amount" title={goal.amount}>
            {goal.amount}
          </span>
        </div>
        {findings.length === 0 || isOpen ? null : (
          <button type="button" class="goal-notes-findings-count" onClick={() => setOpen(true)}>
            {counted(findings.length, 'dashboard.findingOne', 'dashboard.findingMany')}
          </button>
        )}
      </div>
      {isOpen ? <GoalDetails goal={goal} today={today} actions={actions} /> : null}
    </li>
  );
}

function nextText(next: NonNullable<GoalCard['next']>, today: LocalDate): string {
  return t(`dashboard.next.${next.what}`, { date: shownDate(next.date, today), label: next.label });
}
