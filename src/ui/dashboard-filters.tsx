/** Filter, sort and group. The choices are the core's; here they get words. */
import type { Signal } from '@preact/signals';
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
import { t } from '../i18n/translate';

/** Which statuses one entry of the menu means. */
const STATUS_CHOICES: readonly (readonly [string, DashboardView['statuses']])[] = [
  ['open', DEFAULT_VIEW.statuses],
  ...STATUSES.map((status) => [status, [status]] as const),
  ['all', []],
];

export function DashboardFilters({ view }: { readonly view: Signal<DashboardView> }) {
  const now = view.value;
  const change = (part: Partial<DashboardView>) => (view.value = { ...view.peek(), ...part });
  const statusChoice =
    STATUS_CHOICES.find(([, statuses]) => statuses.join() === now.statuses.join())?.[0] ?? 'open';
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
        value={statusChoice}
        choices={STATUS_CHOICES.map(([id]) => [id, statusText(id)])}
        choose={(id) =>
          change({ statuses: STATUS_CHOICES.find(([each]) => each === id)?.[1] ?? DEFAULT_VIEW.statuses })
        }
      />
      <Choice
        label={t('dashboard.framework')}
        value={now.framework}
        choices={FRAMEWORK_FILTERS.map((id) => [
          id,
          id === 'all' ? all('framework') : t(`dashboard.framework.${id}`),
        ])}
        choose={(framework) => change({ framework })}
      />
      <Choice
        label={t('dashboard.health')}
        value={now.level}
        choices={LEVEL_FILTERS.map((id) => [id, id === 'all' ? all('health') : t(`dashboard.level.${id}`)])}
        choose={(level) => change({ level })}
      />
      <Choice
        label={t('dashboard.sort')}
        value={now.sort}
        choices={SORTS.map((id) => [id, `${t('dashboard.sort')}: ${t(`dashboard.sort.${id}`)}`])}
        choose={(sort) => change({ sort })}
      />
      <Choice
        label={t('dashboard.group')}
        value={now.group}
        choices={GROUPS.map((id) => [id, `${t('dashboard.group')}: ${t(`dashboard.group.${id}`)}`])}
        choose={(group) => change({ group })}
      />
      <Choice
        label={t('dashboard.layout')}
        value={now.layout}
        choices={LAYOUTS.map((id) => [id, t(`dashboard.layout.${id}`)])}
        choose={(layout) => change({ layout })}
      />
    </div>
  );
}

function all(what: 'framework' | 'health'): string {
  return `${t(`dashboard.${what}`)}: ${t('dashboard.all')}`;
}

function statusText(id: string): string {
  const status = STATUSES.find((each) => each === id);
  if (status !== undefined) return t(`dashboard.status.${status}`);
  return id === 'all' ? `${t('dashboard.status')}: ${t('dashboard.all')}` : t('dashboard.open');
}

interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly choices: readonly (readonly [Id, string])[];
  readonly choose: (id: Id) => void;
}

function Choice<Id extends string>({ label, value, choices, choose }: ChoiceProps<Id>) {
  return (
    <select
      class="dropdown"
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = choices.find(([id]) => id === event.currentTarget.value);
        if (chosen !== undefined) choose(chosen[0]);
      }}
    >
      {choices.map(([id, text]) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  );
}
