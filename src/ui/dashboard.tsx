/** The dashboard. In: a model and a view as signals, actions. Out: what a person sees; every change of the model redraws what changed. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import {
  arrangeGoals,
  type DashboardView,
  DEFAULT_VIEW,
  type GoalGroup,
} from '../core/dashboard/arrange-goals';
import type { DashboardModel } from '../core/dashboard/dashboard-model';
import { counted, t } from '../i18n/translate';
import type { DashboardActions } from './dashboard-actions';
import { DashboardFilters } from './dashboard-filters';
import { GoalCardView } from './goal-card';
import { NeedsYouNow } from './needs-you-now';
import { NoteLink } from './note-link';

export interface DashboardProps {
  readonly model: ReadonlySignal<DashboardModel>;
  readonly view: Signal<DashboardView>;
  readonly actions: DashboardActions;
}

export function Dashboard({ model, view, actions }: DashboardProps) {
  const shown = model.value;
  if (shown.state === 'indexing' && shown.goals.length === 0) {
    return (
      <div class="goal-notes-dashboard">
        <p class="goal-notes-empty" role="status">
          {t('dashboard.indexing')}
        </p>
      </div>
    );
  }
  const isEmpty = shown.goals.length === 0 && shown.unreadable.length === 0;
  return (
    <div class="goal-notes-dashboard">
      <Summary model={shown} actions={actions} />
      {isEmpty ? (
        <NoGoals actions={actions} />
      ) : (
        <>
          <NeedsYouNow model={shown} actions={actions} />
          <DashboardFilters view={view} />
          <Goals model={shown} view={view} actions={actions} />
          <Unreadable model={shown} actions={actions} />
        </>
      )}
    </div>
  );
}

interface PartProps {
  readonly model: DashboardModel;
  readonly actions: DashboardActions;
}

function Summary({ model: { summary }, actions }: PartProps) {
  const { active, activeLimit, byHealth, findings } = summary;
  const attention = byHealth['at-risk'] + byHealth['off-track'] + byHealth.overdue;
  const found = findings.error + findings.warning + findings.suggestion;
  return (
    <header class="goal-notes-summary">
      <h2>{t('dashboard.title')}</h2>
      <p class="goal-notes-muted">
        {t('dashboard.active', { count: active, limit: activeLimit })}
        <span class="goal-notes-pips" aria-hidden="true">
          {Array.from({ length: Math.min(Math.max(active, activeLimit), 12) }, (_, at) => (
            <i
              key={at}
              class={at >= active ? 'goal-notes-pip-free' : at >= activeLimit ? 'goal-notes-pip-over' : ''}
            />
          ))}
        </span>
        {attention === 0
          ? ''
          : ` · ${counted(attention, 'dashboard.attentionOne', 'dashboard.attentionMany')}`}
        {found === 0 ? '' : ` · ${counted(found, 'dashboard.findingOne', 'dashboard.findingMany')}`}
      </p>
      <CreateButtons actions={actions} />
    </header>
  );
}

function CreateButtons({ actions: { createGoal } }: { readonly actions: DashboardActions }) {
  if (createGoal === undefined) return null;
  return (
    <div class="goal-notes-create">
      <button type="button" class="mod-cta" onClick={() => createGoal('smart')}>
        {t('dashboard.newSmart')}
      </button>
      <button type="button" onClick={() => createGoal('pact')}>
        {t('dashboard.newPact')}
      </button>
    </div>
  );
}

function NoGoals({ actions }: { readonly actions: DashboardActions }) {
  return (
    <div class="goal-notes-empty">
      <h3>{t('dashboard.none')}</h3>
      <p>{t(actions.createGoal === undefined ? 'dashboard.noneHowElsewhere' : 'dashboard.noneHow')}</p>
    </div>
  );
}

function Goals({ model, view, actions }: PartProps & Pick<DashboardProps, 'view'>) {
  const groups = arrangeGoals(model, view.value);
  if (groups.length === 0) {
    return (
      <div class="goal-notes-empty" role="status">
        <p>{t('dashboard.noMatch')}</p>
        <button
          type="button"
          onClick={() => (view.value = { ...DEFAULT_VIEW, statuses: [], layout: view.peek().layout })}
        >
          {t('dashboard.clear')}
        </button>
      </div>
    );
  }
  const { group, layout } = view.value;
  return (
    <>
      {groups.map((each) => (
        <section key={each.key} class="goal-notes-group" aria-label={groupTitle(each, group)}>
          <h3>
            {groupTitle(each, group)} <span class="goal-notes-faint">{each.goals.length}</span>
          </h3>
          <ul class={`goal-notes-goals goal-notes-${layout}`}>
            {each.goals.map((goal) => (
              <GoalCardView key={goal.path} goal={goal} today={model.today} actions={actions} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function groupTitle({ key, title }: GoalGroup, group: DashboardView['group']): string {
  if (group === 'parent') return title === '' ? t('dashboard.noParent') : title;
  if (group === 'none' || key === '') return t('dashboard.goals');
  // the core's words for framework, level and status are the keys of ours
  if (group === 'framework') return t(`dashboard.framework.${key as 'smart'}`);
  if (group === 'health') return t(`dashboard.level.${key as 'on-track'}`);
  return t(`dashboard.status.${key as 'active'}`);
}

function Unreadable({ model: { unreadable }, actions }: PartProps) {
  if (unreadable.length === 0) return null;
  return (
    <section class="goal-notes-group" aria-label={t('dashboard.unreadable')}>
      <h3>
        {t('dashboard.unreadable')} <span class="goal-notes-faint">{unreadable.length}</span>
      </h3>
      <ul class="goal-notes-unreadable">
        {unreadable.map(({ path, title, problems }) => (
          <li key={path}>
            <NoteLink path={path} title={title} actions={actions} line={problems[0]?.line ?? 1} />
            {problems.map(({ code, message, line }) => (
              <div key={`${code}:${line}`} class="goal-notes-muted">
                {t('dashboard.line', { line })}: {message}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
