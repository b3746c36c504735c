/** The goals as a tree: steps below the goal they are part of, folded and unfolded, walked with the arrow keys. */
import { useMemo } from 'preact/hooks';
import type { DashboardModel } from '../core/dashboard/dashboard-model';
import { goalTree, type TreeRow } from '../core/dashboard/goal-tree';
import { t } from '../i18n/ui';
import { CriteriaRing } from './criteria-ring';
import type { PanelProps } from './dashboard';
import { GoalRows, type RowStop } from './goal-rows';
import { HealthWords } from './health-words';
import { Icon } from './icons';
import { NoMatch } from './no-match';
import { NoteLink } from './note-link';
import { ProgressBar } from './progress-bar';

export function GoalTree({ model, view, actions, left }: PanelProps) {
  const now = view.value;
  const rows = useMemo(() => goalTree(model, now), [model, now]);
  if (rows.length === 0) return <NoMatch view={view} />;
  const fold = (path: string, isFolded: boolean) => {
    const others = view.peek().folded.filter((each) => each !== path);
    view.value = { ...view.peek(), folded: isFolded ? [...others, path] : others };
  };
  const onArrow = (side: 'back' | 'forward', { goal, level, hasSteps, isFolded }: TreeRow, at: number) => {
    const isBack = side === 'back';
    if (hasSteps && isFolded !== isBack) {
      fold(goal.path, isBack);
      return -1;
    }
    // from a step to what it is part of, and from there to its first step
    if (isBack) return rows.findLastIndex((other, place) => place < at && other.level < level);
    return hasSteps ? at + 1 : -1;
  };
  return (
    <div
      class="goal-notes-tree"
      role="treegrid"
      aria-label={t('dashboard.goals')}
      aria-rowcount={rows.length}
    >
      <GoalRows
        rows={rows}
        pathOf={({ goal }) => goal.path}
        height={44}
        open={actions.openPage}
        left={left}
        onArrow={onArrow}
        draw={(row, stop, at) => (
          <TreeLine
            key={row.goal.path}
            row={row}
            stop={stop}
            at={at}
            today={model.today}
            actions={actions}
            fold={fold}
          />
        )}
      />
    </div>
  );
}

interface TreeLineProps extends Pick<PanelProps, 'actions'> {
  readonly row: TreeRow;
  readonly stop: RowStop;
  /** From 1. */
  readonly at: number;
  readonly today: DashboardModel['today'];
  readonly fold: (path: string, isFolded: boolean) => void;
}

function TreeLine({ row, stop, at, actions, fold }: TreeLineProps) {
  const { goal, level, hasSteps, isFolded, isMatch } = row;
  const { path, title, health, amount } = goal;
  return (
    <div
      role="row"
      class={`goal-notes-row goal-notes-level-${health.level}${isMatch ? '' : ' goal-notes-dim'}`}
      style={{ '--goal-notes-depth': level - 1 }}
      data-row=""
      data-path={path}
      aria-rowindex={at}
      aria-level={level}
      aria-posinset={row.position}
      aria-setsize={row.of}
      aria-expanded={hasSteps ? !isFolded : undefined}
      tabIndex={stop}
    >
      <span role="gridcell" class="goal-notes-column-title">
        {hasSteps ? (
          <button
            type="button"
            class="goal-notes-fold"
            tabIndex={-1}
            aria-label={t('dashboard.fold', { title })}
            aria-expanded={!isFolded}
            onClick={() => fold(path, !isFolded)}
          >
            <Icon name="chevron" />
          </button>
        ) : (
          <span class="goal-notes-fold" />
        )}
        <CriteriaRing framework={goal.framework} segments={goal.ring} />
        <NoteLink path={path} title={title} actions={actions} tabIndex={stop} />
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
    </div>
  );
}
