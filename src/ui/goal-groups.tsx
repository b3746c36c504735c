/** The goals as the view wants them, in groups. A long list is drawn only where it is looked at. */
import { type Signal, useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { arrangeGoals, type DashboardView } from '../core/dashboard/arrange-goals';
import type { DashboardModel } from '../core/dashboard/dashboard-model';
import { counted } from '../i18n/ui';
import type { DashboardActions } from './dashboard-actions';
import { blocksOf, type GoalBlock } from './goal-blocks';
import { GoalCardView } from './goal-card';
import type { OpenCards } from './open-cards';
import { groupTitle } from './group-title';
import { NearPiece } from './near-piece';
import { NoMatch } from './no-match';
import { useKeptFocus } from './use-kept-focus';

export interface GoalGroupsProps {
  readonly model: DashboardModel;
  readonly view: Signal<DashboardView>;
  readonly actions: DashboardActions;
  /** Drawn, wherever it is. */
  readonly left?: string | null | undefined;
}

/** From here on drawing only what is seen pays; below, the page can also be searched and printed whole. */
const LONG = 60;

export function GoalGroups({ model, view, actions, left = null }: GoalGroupsProps) {
  const list = useRef<HTMLDivElement>(null);
  useKeptFocus(list);
  const open: OpenCards = useSignal<ReadonlySet<string>>(new Set());
  const now = view.value;
  const blocks = useMemo(() => blocksOf(arrangeGoals(model, now)), [model, now]);
  const shown = blocks.reduce((sum, { goals }) => sum + goals.length, 0);
  const List = shown > LONG ? NearBlocks : AllBlocks;
  return (
    <div ref={list} class="goal-notes-list" tabIndex={-1}>
      <p class="goal-notes-said" role="status">
        {counted(shown, 'dashboard.shownOne', 'dashboard.shownMany')}
      </p>
      {shown === 0 ? <NoMatch view={view} /> : null}
      <List blocks={blocks} today={model.today} view={now} open={open} actions={actions} left={left} />
    </div>
  );
}

interface BlocksProps {
  readonly blocks: readonly GoalBlock[];
  readonly today: DashboardModel['today'];
  readonly view: DashboardView;
  readonly open: OpenCards;
  readonly actions: DashboardActions;
  readonly left: string | null;
}

function AllBlocks({ blocks, ...rest }: BlocksProps) {
  return (
    <>
      {blocks.map((block) => (
        <Block key={block.key} block={block} {...rest} />
      ))}
    </>
  );
}

function NearBlocks({ blocks, ...rest }: BlocksProps) {
  const list = useRef<HTMLDivElement>(null);
  const width = list.current?.clientWidth ?? 0;
  return (
    <div ref={list}>
      {blocks.map((block, at) => (
        <NearPiece
          key={block.key}
          isFirst={at === 0}
          isKept={block.goals.some(({ path }) => path === rest.left)}
          estimate={heightOf(block, width)}
          draw={() => <Block block={block} {...rest} />}
        />
      ))}
    </div>
  );
}

/** Before it was measured. The widths are those at which `styles.css` adds a column. */
function heightOf({ goals, from }: GoalBlock, width: number): number {
  const columns = width < 640 ? 1 : width < 1100 ? 2 : 3;
  const heading = from === 0 ? 44 : 0;
  const height = width <= 420 ? 106 : 86;
  return heading + Math.ceil(goals.length / columns) * height;
}

function Block({
  block,
  today,
  view,
  open,
  actions,
}: Omit<BlocksProps, 'blocks' | 'left'> & { block: GoalBlock }) {
  const { group, goals, from } = block;
  const title = groupTitle(group, view.group);
  return (
    <section class="goal-notes-group" aria-label={from === 0 ? undefined : title}>
      {from > 0 ? null : (
        <h3>
          <span dir="auto">{title}</span> <span class="goal-notes-count">{group.goals.length}</span>
        </h3>
      )}
      <ul class="goal-notes-cards">
        {goals.map((goal, at) => (
          <GoalCardView
            key={goal.path}
            goal={goal}
            place={{ position: from + at + 1, of: group.goals.length }}
            today={today}
            open={open}
            actions={actions}
          />
        ))}
      </ul>
    </section>
  );
}
