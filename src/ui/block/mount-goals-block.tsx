/** A block of goals in a note. In: the model, the query as it was read, the page. Out: drawn in place and kept current. */
import type { ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import { useRef } from 'preact/hooks';
import type { DashboardModel } from '../../core/dashboard/dashboard-model';
import { answerQuery, type QueryPage } from '../../core/query/answer-query';
import type { ParsedQuery } from '../../core/query/parse-query';
import { t } from '../../i18n/in-notes';
import type { DashboardActions } from '../dashboard-actions';
import type { Pages } from '../page/goal-page-view';
import { UnreadableNotes } from '../unreadable-notes';
import { useKeptFocus } from '../use-kept-focus';
import { GoalPanel } from './goal-panel';
import { QueriedGoals } from './queried-goals';
import { QueryProblems } from './query-problems';
import { Said } from './said';

export interface BlockShown {
  readonly model: DashboardModel;
  readonly parsed: ParsedQuery;
}

export interface GoalsBlockOptions {
  readonly shown: ReadonlySignal<BlockShown>;
  readonly page: QueryPage;
  readonly pages: Pages;
  readonly actions: DashboardActions;
}

/**
 * Draw the block and keep it current.
 * @returns what takes it out again.
 */
export function mountGoalsBlock(container: HTMLElement, options: GoalsBlockOptions): () => void {
  render(<GoalsBlock {...options} />, container);
  return () => render(null, container);
}

function GoalsBlock({ shown, ...rest }: GoalsBlockOptions) {
  const block = useRef<HTMLDivElement>(null);
  useKeptFocus(block);
  return (
    <div ref={block} class="goal-notes-dashboard goal-notes-block" tabIndex={-1}>
      <Answer {...shown.value} {...rest} />
    </div>
  );
}

function Answer({ model, parsed, page, pages, actions }: BlockShown & Omit<GoalsBlockOptions, 'shown'>) {
  if (!parsed.ok) return <QueryProblems problems={parsed.problems} />;
  const answer = answerQuery(model, parsed.query, page);
  const isNone = answer.kind === 'no-goal' || (answer.kind === 'goals' && answer.goals.length === 0);
  if (isNone && model.state === 'indexing') return <Said words={t('inNotes.indexing')} />;
  switch (answer.kind) {
    case 'unreadable':
      return <UnreadableNotes notes={[answer.note]} actions={actions} />;
    case 'no-goal':
      return answer.target === null ? (
        <>
          <Said words={t('inNotes.notAGoal')} />
          <Said words={t('inNotes.notAGoalHelp')} />
        </>
      ) : (
        <Said words={t('inNotes.noGoal', { name: answer.target })} />
      );
    case 'goal':
      if (parsed.query.view !== 'progress') break;
      return (
        <GoalPanel
          goal={answer.goal}
          isPage={answer.goal.path === page.path}
          today={model.today}
          pages={pages}
          actions={actions}
        />
      );
  }
  return <QueriedGoals answer={answer} query={parsed.query} model={model} actions={actions} />;
}
