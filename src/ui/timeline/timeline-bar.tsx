/** One goal on the timeline: its name, and its bar with pauses, milestones and forecast. */
import type { LocalDate } from '../../core/calendar/local-date';
import type { Timeline, TimelineRow } from '../../core/dashboard/timeline';
import { t } from '../../i18n/ui';
import type { DashboardActions } from '../dashboard-actions';
import { saidOf } from '../health-chip';
import type { RowStop } from '../goal-rows';
import { NoteLink } from '../note-link';
import { shownDate } from '../shown-date';

export interface TimelineBarProps extends Pick<Timeline, 'ticks' | 'today'> {
  readonly row: TimelineRow;
  readonly stop: RowStop;
  /** From 1. */
  readonly place: number;
  readonly day: LocalDate;
  readonly actions: DashboardActions;
}

export function TimelineBar({ row, stop, place, day, today, ticks, actions }: TimelineBarProps) {
  const { goal, level, isMatch, bar, side, done, marks, pauses, forecast } = row;
  const { path, title, health } = goal;
  const words = barWords(row, day);
  return (
    <div
      role="row"
      class={`goal-notes-timeline-row goal-notes-level-${health.level}${isMatch ? '' : ' goal-notes-dim'}`}
      style={{ '--goal-notes-depth': level - 1 }}
      data-row=""
      data-path={path}
      aria-rowindex={place}
      tabIndex={stop}
    >
      <span role="gridcell" class="goal-notes-timeline-name">
        <NoteLink path={path} title={title} actions={actions} tabIndex={stop} />
      </span>
      <span role="gridcell" class="goal-notes-timeline-track" title={words}>
        <span class="goal-notes-said">{words}</span>
        {ticks.map(({ date, at }) => (
          <i key={date} class="goal-notes-timeline-line" style={{ '--goal-notes-at': share(at) }} />
        ))}
        {forecast === null ? null : (
          <i class="goal-notes-timeline-forecast" style={stretch(forecast.from, forecast.to)} />
        )}
        {bar === null ? (
          side === 'within' ? null : (
            <em class={`goal-notes-timeline-${side}`}>{side === 'before' ? '‹' : '›'}</em>
          )
        ) : (
          <i
            class={`goal-notes-timeline-bar${row.isOpenStart ? ' goal-notes-open-start' : ''}${row.isOpenEnd ? ' goal-notes-open-end' : ''}`}
            style={stretch(bar.from, bar.to)}
          />
        )}
        {bar === null || done === null || done <= bar.from ? null : (
          <i class="goal-notes-timeline-done" style={stretch(bar.from, Math.min(done, bar.to))} />
        )}
        {pauses.map(({ from, to }) => (
          <i key={from} class="goal-notes-timeline-pause" style={stretch(from, to)} />
        ))}
        {marks.map((mark, at) => (
          <i
            key={at}
            class={`goal-notes-timeline-mark goal-notes-timeline-${mark.state}`}
            style={{ '--goal-notes-at': share(mark.at) }}
            title={`${mark.label}, ${shownDate(mark.date, day)}`}
          />
        ))}
        {today === null ? null : (
          <i class="goal-notes-timeline-today" style={{ '--goal-notes-at': share(today) }} />
        )}
      </span>
    </div>
  );
}

function share(at: number): string {
  return `${Math.round(at * 10_000) / 100}%`;
}

function stretch(from: number, to: number) {
  return { '--goal-notes-at': share(from), '--goal-notes-length': share(to - from) };
}

/** Everything the bar shows, for those who hear it and for the mouse. */
function barWords({ goal, marks, forecast }: TimelineRow, day: LocalDate): string {
  const { start, due, health } = goal;
  const span = [start, due].map((date) => (date === null ? '…' : shownDate(date, day))).join(' – ');
  const milestones = marks.map(
    ({ label, date, state }) => `${label}, ${shownDate(date, day)} (${t(`timeline.${state}`)})`,
  );
  const late =
    forecast === null || goal.forecast?.kind !== 'range'
      ? []
      : [t('timeline.forecast', { date: shownDate(goal.forecast.likely, day) })];
  return [span, saidOf(health), ...late, ...milestones].join('. ');
}
