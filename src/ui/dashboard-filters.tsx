/** Find, filter, sort and group. The choices are the core's; here they get words. Room for all of them only where it is wide. */
import type { Signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { useUniqueId } from './use-unique-id';
import {
  type DashboardView,
  FRAMEWORK_FILTERS,
  GROUPS,
  LAYOUTS,
  LEVEL_FILTERS,
  SORTS,
  STATUSES,
} from '../core/dashboard/dashboard-view';
import { DEFAULT_VIEW } from '../core/dashboard/arrange-goals';
import { t } from '../i18n/ui';
import { Choice } from './choice';
import type { DashboardActions } from './dashboard-actions';
import { Icon } from './icons';
import { SavedViewsMenu } from './saved-views-menu';

/** Which statuses one entry of the menu means. */
const STATUS_CHOICES: readonly (readonly [string, DashboardView['statuses']])[] = [
  ['open', DEFAULT_VIEW.statuses],
  ...STATUSES.map((status) => [status, [status]] as const),
  ['all', []],
];

export interface DashboardFiltersProps {
  readonly view: Signal<DashboardView>;
  readonly actions: Pick<DashboardActions, 'savedViews'>;
}

export function DashboardFilters({ view, actions }: DashboardFiltersProps) {
  const [isOpen, setOpen] = useState(false);
  const more = useUniqueId();
  const now = view.value;
  const change = (part: Partial<DashboardView>) => (view.value = { ...view.peek(), ...part });
  const changed = (['framework', 'level', 'sort', 'group'] as const).filter(
    (part) => now[part] !== DEFAULT_VIEW[part],
  ).length;
  return (
    <div class="goal-notes-filters" role="search" aria-label={t('dashboard.filters')}>
      <input
        type="search"
        value={now.text}
        placeholder={t('dashboard.search')}
        aria-label={t('dashboard.search')}
        onInput={(event) => change({ text: event.currentTarget.value })}
      />
      <Choice
        label={t('dashboard.status')}
        value={statusChoice(now)}
        choices={statusChoices(now)}
        choose={(id) =>
          change({ statuses: STATUS_CHOICES.find(([each]) => each === id)?.[1] ?? now.statuses })
        }
      />
      <button
        type="button"
        class="goal-notes-more"
        aria-expanded={isOpen}
        aria-controls={more}
        aria-label={
          changed === 0 ? t('dashboard.moreFilters') : t('dashboard.moreFiltersSet', { count: changed })
        }
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="filter" />
        {changed === 0 ? null : <span class="goal-notes-badge">{changed}</span>}
      </button>
      <Layout layout={now.layout} choose={(layout) => change({ layout })} />
      <SavedViewsMenu view={view} saved={actions.savedViews} />
      <div
        id={more}
        class={isOpen ? 'goal-notes-filters-more goal-notes-is-open' : 'goal-notes-filters-more'}
      >
        <Choice
          label={t('dashboard.framework')}
          value={now.framework}
          choices={FRAMEWORK_FILTERS.map((id) => [
            id,
            id === 'all' ? t('dashboard.allFrameworks') : t(`dashboard.framework.${id}`),
          ])}
          choose={(framework) => change({ framework })}
        />
        <Choice
          label={t('dashboard.health')}
          value={now.level}
          choices={LEVEL_FILTERS.map((id) => [
            id,
            id === 'all' ? t('dashboard.allLevels') : t(`dashboard.level.${id}`),
          ])}
          choose={(level) => change({ level })}
        />
        <Choice
          label={t('dashboard.sort')}
          value={now.sort}
          choices={SORTS.map((id) => [id, t('dashboard.sortBy', { what: t(`dashboard.sort.${id}`) })])}
          choose={(sort) => change({ sort })}
        />
        <Choice
          label={t('dashboard.group')}
          value={now.group}
          choices={GROUPS.map((id) => [
            id,
            id === 'none'
              ? t('dashboard.groupByNone')
              : t('dashboard.groupBy', { what: t(`dashboard.group.${id}`) }),
          ])}
          choose={(group) => change({ group })}
        />
      </div>
    </div>
  );
}

interface LayoutProps {
  readonly layout: DashboardView['layout'];
  readonly choose: (layout: DashboardView['layout']) => void;
}

function Layout({ layout, choose }: LayoutProps) {
  return (
    <div class="goal-notes-layout" role="group" aria-label={t('dashboard.layout')}>
      {LAYOUTS.map((id) => (
        <button
          key={id}
          type="button"
          aria-pressed={layout === id}
          aria-label={t(`dashboard.layout.${id}`)}
          title={t(`dashboard.layout.${id}`)}
          onClick={() => choose(id)}
        >
          <Icon name={id} />
        </button>
      ))}
    </div>
  );
}

/** A view may have been kept with statuses that are none of the choices. */
const OTHER = 'other';

function statusChoice({ statuses }: DashboardView): string {
  return STATUS_CHOICES.find(([, each]) => each.join() === statuses.join())?.[0] ?? OTHER;
}

function statusChoices(view: DashboardView): readonly (readonly [string, string])[] {
  const choices = STATUS_CHOICES.map(([id]) => [id, statusText(id)] as const);
  if (statusChoice(view) !== OTHER) return choices;
  return [[OTHER, view.statuses.map((status) => t(`dashboard.status.${status}`)).join(', ')], ...choices];
}

function statusText(id: string): string {
  const status = STATUSES.find((each) => each === id);
  if (status !== undefined) return t(`dashboard.status.${status}`);
  return id === 'all' ? t('dashboard.allGoals') : t('dashboard.open');
}
