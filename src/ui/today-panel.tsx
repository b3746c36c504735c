/** The tab for the morning: what needs a person now and this week, each done in place; below it what one is on the way with. */
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { DEFAULT_VIEW } from '../core/dashboard/arrange-goals';
import type { DashboardModel, GoalCard } from '../core/dashboard/dashboard-model';
import { type TodayModel, todayOf } from '../core/dashboard/today';
import { t } from '../i18n/ui';
import type { PanelProps } from './dashboard';
import { DueList } from './due-list';
import { GoalGroups } from './goal-groups';
import { Icon } from './icons';
import { nextWords } from './next-day';

/** What is not closed, by status; within it what needs attention first. */
const ON_THE_WAY = { ...DEFAULT_VIEW, group: 'status' } as const;

export function TodayPanel({ model, actions, left }: PanelProps) {
  const today = useMemo(() => todayOf(model), [model]);
  const onTheWay = useSignal<typeof DEFAULT_VIEW>(ON_THE_WAY);
  const isQuiet = today.now.length === 0 && today.soon.length === 0;
  return (
    <>
      {isQuiet ? <NothingDue today={today} model={model} /> : null}
      <DueList
        title={t('dashboard.today')}
        due={today.now}
        today={model.today}
        actions={actions}
        round={actions.startRound}
      />
      <DueList title={t('dashboard.soon')} due={today.soon} today={model.today} actions={actions} />
      <GoalGroups model={model} view={onTheWay} actions={actions} left={left} />
    </>
  );
}

interface NothingDueProps {
  readonly today: TodayModel;
  readonly model: DashboardModel;
}

function NothingDue({ today: { then }, model }: NothingDueProps) {
  return (
    <p class="goal-notes-all-done" role="status">
      <Icon name="check" />
      <span>{t('dashboard.nothingDue')}</span>
      {then?.next == null ? null : <ThenLine goal={then} today={model.today} />}
    </p>
  );
}

function ThenLine({ goal, today }: { readonly goal: GoalCard; readonly today: DashboardModel['today'] }) {
  if (goal.next === null) return null;
  return (
    <span class="goal-notes-muted" dir="auto">
      {t('dashboard.then', { title: goal.title, what: nextWords(goal.next, today) })}
    </span>
  );
}
