/** The goals as a table: a line each, sorted by a click on a heading. */
import type { Signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { arrangeGoals, type DashboardView } from '../core/dashboard/arrange-goals';
import type { DashboardModel, GoalCard } from '../core/dashboard/dashboard-model';
import { t } from '../i18n/ui';
import { CriteriaRing } from './criteria-ring';
import type { PanelProps } from './dashboard';
import { GoalRows, type RowStop } from './goal-rows';
import { groupTitle } from './group-title';
import { HealthWords } from './health-words';
import { Icon } from './icons';
import { NextDay } from './next-day';
import { NoMatch } from './no-match';
import { NoteLink } from './note-link';
import { ProgressBar } from './progress-bar';
import { shownDate } from './shown-date';

/** Which heading sorts by what; headings without an order of their own are plain. */
const COLUMNS: readonly (readonly [Column, DashboardView['sort'] | null])[] = [
  ['title', 'title'],
  ['status', 'status'],
  ['health', 'health'],
  ['progress', 'progress'],
  ['amount', null],
  ['due', 'due'],
  ['next', 'next'],
];
type Column = 'title' | 'status' | 'health' | 'progress' | 'amount' | 'due' | 'next';

type Line =
  | { readonly kind: 'goal'; readonly path: string; readonly goal: GoalCard }
  | { readonly kind: 'group'; readonly path: string; readonly title: string; readonly count: number };

export function GoalTable({ model, view, actions, left }: PanelProps) {
  const now = view.value;
  const lines = useMemo(() => linesOf(model, now), [model, now]);
  if (lines.length === 0) return <NoMatch view={view} />;
  return (
    <div
      class="goal-notes-table"
      role="grid"
      aria-label={t('dashboard.goals')}
      aria-rowcount={lines.length + 1}
    >
      <div role="rowgroup">
        <div role="row" class="goal-notes-row goal-notes-row-head" aria-rowindex={1}>
          {COLUMNS.map(([column, sort]) => (
            <Heading key={column} column={column} sort={sort} view={view} />
          ))}
        </div>
      </div>
      <GoalRows
        rows={lines}
        pathOf={(line) => (line.kind === 'goal' ? line.path : null)}
        height={40}
        left={left}
        open={actions.openPage}
        draw={(line, stop, at) =>
          line.kind === 'group' ? (
            <div key={line.path} role="row" class="goal-notes-row-group" aria-rowindex={at + 1}>
              <span role="gridcell" aria-colspan={COLUMNS.length} dir="auto">
                {line.title} <span class="goal-notes-count">{line.count}</span>
              </span>
            </div>
          ) : (
            <TableRow
              key={line.path}
              goal={line.goal}
              stop={stop}
              at={at + 1}
              today={model.today}
              actions={actions}
            />
          )
        }
      />
    </div>
  );
}

function linesOf(model: DashboardModel, view: DashboardView): readonly Line[] {
  return arrangeGoals(model, view).flatMap((group): readonly Line[] => [
    ...(view.group === 'none'
      ? []
      : [
          {
            kind: 'group' as const,
            path: `group ${group.key}`,
            title: groupTitle(group, view.group),
            count: group.goals.length,
          },
        ]),
    ...group.goals.map((goal) => ({ kind: 'goal' as const, path: goal.path, goal })),
  ]);
}

interface HeadingProps {
  readonly column: Column;
  readonly sort: DashboardView['sort'] | null;
  readonly view: Signal<DashboardView>;
}

function Heading({ column, sort, view }: HeadingProps) {
  const now = view.value;
  const isSorted = sort !== null && now.sort === sort;
  const order = isSorted ? (now.isReversed ? 'descending' : 'ascending') : undefined;
  return (
    <span role="columnheader" class={`goal-notes-column-${column}`} aria-sort={order}>
      {sort === null ? (
        t(`dashboard.column.${column}`)
      ) : (
        <button
          type="button"
          class="goal-notes-quiet"
          onClick={() => (view.value = { ...view.peek(), sort, isReversed: isSorted && !now.isReversed })}
        >
          {t(`dashboard.column.${column}`)}
          {isSorted ? <Icon name={now.isReversed ? 'up' : 'chevron'} /> : null}
        </button>
      )}
    </span>
  );
}

interface TableRowProps extends Pick<PanelProps, 'actions'> {
  readonly goal: GoalCard;
  readonly stop: RowStop;
  readonly at: number;
  readonly today: DashboardModel['today'];
}

function TableRow({ goal, stop, at, today, actions }: TableRowProps) {
  const { path, title, health, amount, next, due } = goal;
  return (
    <div
      role="row"
      class={`goal-notes-row goal-notes-level-${health.level}`}
      data-row=""
      data-path={path}
      aria-rowindex={at}
      tabIndex={stop}
    >
      <span role="gridcell" class="goal-notes-column-title">
        <CriteriaRing framework={goal.framework} segments={goal.ring} />
        <NoteLink path={path} title={title} actions={actions} tabIndex={stop} />
      </span>
      <span role="gridcell" class="goal-notes-column-status">
        {t(`dashboard.status.${goal.status}`)}
      </span>
      <span role="gridcell" class="goal-notes-column-health">
        <HealthWords health={health} />
      </span>
      <span role="gridcell" class="goal-notes-column-progress">
        <ProgressBar value={goal.progress?.value ?? goal.hitRate?.value ?? null} pace={goal.pace} />
      </span>
      <span role="gridcell" class="goal-notes-column-amount" title={amount}>
        {amount}
      </span>
      <span role="gridcell" class="goal-notes-column-due">
        {due === null ? '' : shownDate(due, today)}
      </span>
      <span role="gridcell" class="goal-notes-column-next">
        {next === null ? null : <NextDay next={next} today={today} />}
      </span>
    </div>
  );
}
