/** One goal: ring, title, bar, health, next date, amount; its details one key away. */
import { useComputed } from '@preact/signals';
import { useUniqueId } from './use-unique-id';
import type { LocalDate } from '../core/calendar/local-date';
import type { CardFinding, GoalCard } from '../core/dashboard/dashboard-model';
import { counted, t } from '../i18n/ui';
import { CriteriaRing } from './criteria-ring';
import type { DashboardActions } from './dashboard-actions';
import { GoalDetails } from './goal-details';
import type { OpenCards } from './open-cards';
import { HealthChip } from './health-chip';
import { Icon } from './icons';
import { NextDay } from './next-day';
import { dragged, NoteLink } from './note-link';
import { ProgressBar } from './progress-bar';

export interface GoalCardProps {
  readonly goal: GoalCard;
  /** Where it stands in its group, from 1; a part of the group may not be drawn. */
  readonly place: { readonly position: number; readonly of: number };
  readonly today: LocalDate;
  readonly open: OpenCards;
  readonly actions: DashboardActions;
}

export function GoalCardView({ goal, place, today, open, actions }: GoalCardProps) {
  const details = useUniqueId();
  const { path, title, health, next, amount } = goal;
  const isOpen = useComputed(() => open.value.has(path)).value;
  const toggle = () => {
    const paths = new Set(open.peek());
    if (!paths.delete(path)) paths.add(path);
    open.value = paths;
  };
  return (
    <li
      class={`goal-notes-card goal-notes-level-${health.level}${isOpen ? ' goal-notes-is-open' : ''}`}
      data-path={path}
      aria-posinset={place.position}
      aria-setsize={place.of}
    >
      <div
        class="goal-notes-card-main"
        {...dragged(path, actions)}
        onClick={({ target }) => {
          // the whole card is a target for the mouse; keyboard and screen reader have the button
          if (!isControl(target)) toggle();
        }}
      >
        <CriteriaRing framework={goal.framework} segments={goal.ring} />
        <div class="goal-notes-card-head">
          <NoteLink path={path} title={title} actions={actions} />
          {next === null ? null : <NextDay next={next} today={today} />}
          <button
            type="button"
            class="goal-notes-card-toggle"
            aria-expanded={isOpen}
            aria-controls={details}
            onClick={toggle}
          >
            <span class="goal-notes-said">{t('dashboard.details', { title })}</span>
            <FindingCount findings={goal.findings} />
            <Icon name="chevron" />
          </button>
        </div>
        <ProgressBar value={goal.progress?.value ?? goal.hitRate?.value ?? null} pace={goal.pace} />
        <div class="goal-notes-card-foot">
          <HealthChip health={health} title={title} isOpen={isOpen} />
          <span class="goal-notes-amount" title={amount}>
            {amount}
          </span>
        </div>
      </div>
      <div id={details} class="goal-notes-details" hidden={!isOpen}>
        {isOpen ? <GoalDetails goal={goal} today={today} actions={actions} /> : null}
      </div>
    </li>
  );
}

function isControl(target: EventTarget | null): boolean {
  // not `instanceof`: in a window of its own the element is another window's
  return (target as Element | null)?.closest?.('button, a, input') != null;
}

/** How many, marked as the worst of them. */
function FindingCount({ findings }: { readonly findings: readonly CardFinding[] }) {
  const worst = (['error', 'warning', 'suggestion'] as const).find((severity) =>
    findings.some((finding) => finding.severity === severity),
  );
  if (worst === undefined) return null;
  const words = counted(findings.length, 'dashboard.findingOne', 'dashboard.findingMany');
  return (
    <span class={`goal-notes-found goal-notes-severity-${worst}`} title={words}>
      <Icon name={worst} />
      {findings.length}
      <span class="goal-notes-said">{t('dashboard.findings')}</span>
    </span>
  );
}
