/** The tab that shows goals as bars over months: when each runs, how far it is, what comes when. Nothing to drag; arrows move. */
import { useMemo } from 'preact/hooks';
import { ZOOMS } from '../../core/dashboard/dashboard-view';
import { movedAnchor, timelineOf } from '../../core/dashboard/timeline';
import { t } from '../../i18n/ui';
import { Choice } from '../choice';
import type { PanelProps } from '../dashboard';
import { GoalRows } from '../goal-rows';
import { Icon } from '../icons';
import { NoMatch } from '../no-match';
import { NoteLink } from '../note-link';
import { SavedViewsMenu } from '../saved-views-menu';
import { shownDate, shownDay, shownMonthName } from '../shown-date';
import { TimelineBar } from './timeline-bar';

export function Timeline({ model, view, actions, left }: PanelProps) {
  const now = view.value;
  const timeline = useMemo(() => timelineOf(model, now), [model, now]);
  const { first, last, unit, ticks, today, rows, undated } = timeline;
  const change = (part: Partial<typeof now>) => (view.value = { ...view.peek(), ...part });
  const move = (by: -1 | 1) => change({ anchor: movedAnchor(view.peek(), model.today, by) });
  return (
    <div class="goal-notes-timeline">
      <div class="goal-notes-timeline-do">
        <button type="button" aria-label={t('timeline.earlier')} onClick={() => move(-1)}>
          <Icon name="back" />
        </button>
        <button type="button" onClick={() => change({ anchor: null })} disabled={now.anchor === null}>
          {t('timeline.today')}
        </button>
        <button type="button" aria-label={t('timeline.later')} onClick={() => move(1)}>
          <Icon name="forward" />
        </button>
        <SavedViewsMenu view={view} saved={actions.savedViews} />
        <span class="goal-notes-muted" role="status">
          {`${shownDate(first, model.today)} – ${shownDate(last, model.today)}`}
        </span>
        <Choice
          label={t('timeline.zoom')}
          value={now.zoom}
          choices={ZOOMS.map((zoom) => [zoom, t(`timeline.zoom.${zoom}`)])}
          choose={(zoom) => change({ zoom })}
        />
      </div>
      {rows.length === 0 && undated.length === 0 ? <NoMatch view={view} /> : null}
      {rows.length === 0 ? null : (
        <div
          class="goal-notes-timeline-grid"
          role="grid"
          aria-label={t('dashboard.tab.timeline')}
          aria-rowcount={rows.length}
        >
          <div class="goal-notes-timeline-ticks" aria-hidden="true">
            {ticks.map(({ date, at }) => (
              <span key={date} style={{ '--goal-notes-at': `${at * 100}%` }}>
                {unit === 'week' ? shownDay(date) : monthWords(date)}
              </span>
            ))}
          </div>
          <GoalRows
            rows={rows}
            pathOf={({ goal }) => goal.path}
            height={44}
            left={left}
            open={actions.openPage}
            onArrow={(side) => {
              move(side === 'back' ? -1 : 1);
              return -1;
            }}
            draw={(row, stop, place) => (
              <TimelineBar
                key={row.goal.path}
                row={row}
                stop={stop}
                place={place}
                day={model.today}
                today={today}
                ticks={ticks}
                actions={actions}
              />
            )}
          />
        </div>
      )}
      {undated.length === 0 ? null : (
        <section class="goal-notes-undated">
          <h3>
            {t('timeline.undated')} <span class="goal-notes-count">{undated.length}</span>
          </h3>
          <ul>
            {undated.slice(0, MOST_UNDATED).map(({ path, title }) => (
              <li key={path}>
                <NoteLink path={path} title={title} actions={actions} />
              </li>
            ))}
          </ul>
          {undated.length <= MOST_UNDATED ? null : (
            <p class="goal-notes-muted">{t('dashboard.others', { count: undated.length - MOST_UNDATED })}</p>
          )}
        </section>
      )}
    </div>
  );
}

/** Goals without dates are a list to look through, not the point of a timeline. */
const MOST_UNDATED = 50;

/** January says which year begins. */
function monthWords(date: string): string {
  return date.slice(5, 7) === '01' ? date.slice(0, 4) : shownMonthName(date);
}
