/** The page of one goal: where it stands, how it came there, what comes next. Opened over a tab; Escape leads back. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { DashboardModel, GoalCard } from '../../core/dashboard/dashboard-model';
import type { DashboardView } from '../../core/dashboard/dashboard-view';
import type { GoalPage } from '../../core/dashboard/goal-page';
import { t } from '../../i18n/ui';
import { CheckInControl } from '../check-in-control';
import type { DashboardActions } from '../dashboard-actions';
import { GoalFindings } from '../goal-findings';
import { Milestones } from '../milestones';
import { useKeptFocus } from '../use-kept-focus';
import { PageCharts } from './page-charts';
import { PageChanges, PageCheckIns, PageSteps } from './page-lists';
import { PageFigures } from './page-figures';
import { PageHead } from './page-head';
import { PageNextDays } from './page-next-days';
import { PagePart } from './page-part';

/** The pages of goals, as whoever shows the dashboard has them: undefined while one is read, null when there is no such goal. */
export type Pages = (path: string) => ReadonlySignal<GoalPage | null | undefined>;

export interface GoalPageViewProps {
  readonly path: string;
  readonly model: DashboardModel;
  readonly view: Signal<DashboardView>;
  readonly pages: Pages;
  readonly actions: DashboardActions;
}

export function GoalPageView({ path, model, view, pages, actions }: GoalPageViewProps) {
  const root = useRef<HTMLElement>(null);
  const page = useMemo(() => pages(path), [pages, path]).value;
  useKeptFocus(root);
  const goal = model.goals.find((each) => each.path === path);
  const back = () => {
    view.value = { ...view.peek(), page: null };
  };
  return (
    <article
      ref={root}
      class="goal-notes-page"
      tabIndex={-1}
      aria-label={goal?.title ?? t('page.gone')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        back();
      }}
    >
      <button type="button" class="goal-notes-quiet goal-notes-back" onClick={back}>
        <span aria-hidden="true">‹</span> {t('page.back')}
      </button>
      {goal === undefined ? (
        <p class="goal-notes-empty">{t('page.gone')}</p>
      ) : (
        <Parts goal={goal} page={page} today={model.today} actions={actions} />
      )}
    </article>
  );
}

interface PartsProps extends Pick<GoalPageViewProps, 'actions'> {
  readonly goal: GoalCard;
  readonly page: GoalPage | null | undefined;
  readonly today: DashboardModel['today'];
}

function Parts({ goal, page, today, actions }: PartsProps) {
  return (
    <>
      <PageHead goal={goal} today={today} actions={actions} />
      <PageFigures goal={goal} />
      {goal.status === 'active' ? <PageNextDays steering={goal.steering} unit={goal.checkIn.unit} /> : null}
      {goal.status === 'active' ? (
        <PagePart title={t('dashboard.checkIn')}>
          <CheckInControl goal={goal} actions={actions} />
        </PagePart>
      ) : null}
      {page == null ? (
        <p class="goal-notes-indexing" role="status">
          {t(page === null ? 'page.noCharts' : 'page.loading')}
        </p>
      ) : (
        <>
          <PageCharts page={page} title={goal.title} actions={actions} />
          <PageSteps steps={page.steps} goal={goal} actions={actions} />
        </>
      )}
      {goal.milestones.length === 0 ? null : (
        <PagePart title={t('dashboard.milestones')}>
          <Milestones path={goal.path} milestones={goal.milestones} today={today} actions={actions} />
        </PagePart>
      )}
      {page == null ? null : (
        <>
          <PageCheckIns page={page} actions={actions} />
          <PageChanges changes={page.changes} today={today} />
        </>
      )}
      {goal.findings.length === 0 ? null : (
        <PagePart title={t('dashboard.findings')}>
          <GoalFindings path={goal.path} findings={goal.findings} actions={actions} />
        </PagePart>
      )}
    </>
  );
}
