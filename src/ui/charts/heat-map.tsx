/** A habit as a year of days: a column a week, darker where more was done, with what became of each period below. */
import { useRef, useState } from 'preact/hooks';
import { daysBetween, type LocalDate } from '../../core/calendar/local-date';
import type { HabitChart, HabitDay } from '../../core/dashboard/habit-chart';
import type { HabitPeriod } from '../../core/progress/habit-periods';
import { counted, t } from '../../i18n/ui';
import type { DashboardActions } from '../dashboard-actions';
import { fullDate, shownDate, shownMonthName } from '../shown-date';
import { ChartFrame, type ChartGoal, type ChartTable } from './chart-frame';
import { Tooltip } from './tooltip';
import { useWidth } from './use-width';

export interface HeatMapProps {
  readonly habit: HabitChart;
  readonly goal: ChartGoal;
  readonly title: string;
  readonly today: LocalDate;
  readonly actions: Pick<DashboardActions, 'savePicture' | 'openDay'>;
}

const GUESS = 600;
const MONTHS_HEIGHT = 16;
const GAP = 3;
/** The side of a cell, in pixels. */
const LARGEST = 15;
const SMALLEST = 9;

export function HeatMap(props: HeatMapProps) {
  const { habit, goal, title, today, actions } = props;
  return (
    <ChartFrame goal={goal} title={title} table={() => habitTable(habit, today)} actions={actions}>
      <Cells {...props} />
    </ChartFrame>
  );
}

interface Cell extends HabitDay {
  /** Its week, from the first one shown. */
  readonly column: number;
  /** Its day, from the first of the week. */
  readonly row: number;
}

function Cells({ habit, title, today, actions }: HeatMapProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, GUESS);
  const [here, setHere] = useState<LocalDate | null>(null);
  const weeks = Math.ceil(habit.days.length / 7);
  const side = Math.min(LARGEST, Math.max(SMALLEST, Math.floor(width / Math.max(weeks, 26)) - GAP));
  const step = side + GAP;
  const shown = Math.max(1, Math.min(weeks, Math.floor((width + GAP) / step)));
  const skipped = (weeks - shown) * 7;
  const cells = habit.days
    .slice(skipped)
    .map((day, at): Cell => ({ ...day, column: Math.floor(at / 7), row: at % 7 }));
  const start = cells[0]?.date ?? today;
  const height = MONTHS_HEIGHT + 7 * step + 8;
  const move = (event: KeyboardEvent) => {
    const at = cells.findIndex(({ date }) => date === here);
    const by = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -7, ArrowRight: 7 }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      const next =
        cells[Math.min(Math.max((at === -1 ? cells.length - 1 - by : at) + by, 0), cells.length - 1)];
      setHere(next?.date ?? null);
    } else if (event.key === 'Enter' && here !== null) actions.openDay?.(here, event);
  };
  const cell = cells.find(({ date }) => date === here);
  return (
    <div
      ref={box}
      class="goal-notes-heat"
      role="group"
      aria-roledescription={t('page.chartRole')}
      aria-label={`${title}. ${habitWords(habit)}`}
      tabIndex={0}
      onKeyDown={move}
      onBlur={() => setHere(null)}
      onMouseLeave={() => setHere(null)}
    >
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {monthsOf(cells).map(({ date, column }) => (
          <text key={date} class="goal-notes-chart-tick" x={column * step} y={MONTHS_HEIGHT - 5}>
            {shownMonthName(date)}
          </text>
        ))}
        {cells.map((each) => (
          <rect
            key={each.date}
            class={`goal-notes-heat-${levelOf(each, habit)}${each.date === here ? ' goal-notes-is-here' : ''}`}
            x={each.column * step}
            y={MONTHS_HEIGHT + each.row * step}
            width={side}
            height={side}
            rx="3"
            onMouseEnter={() => setHere(each.date)}
            onClick={(event) => actions.openDay?.(each.date, event)}
          />
        ))}
        {habit.period === 'day'
          ? null
          : habit.periods.map((period) => (
              <PeriodMark key={period.first} period={period} start={start} step={step} y={height - 6} />
            ))}
      </svg>
      <p class="goal-notes-said" role="status">
        {cell === undefined ? '' : dayWords(cell, habit)}
      </p>
      {cell === undefined ? null : (
        <Tooltip x={cell.column * step} y={MONTHS_HEIGHT + cell.row * step} width={width}>
          {dayWords(cell, habit)}
        </Tooltip>
      )}
    </div>
  );
}

interface PeriodMarkProps {
  readonly period: HabitPeriod;
  /** The first day shown. */
  readonly start: LocalDate;
  readonly step: number;
  readonly y: number;
}

/** A line below the weeks of a period, in the colour of what became of it. */
function PeriodMark({ period: { first, last, outcome }, start, step, y }: PeriodMarkProps) {
  const column = Math.floor(daysBetween(start, first) / 7);
  const end = Math.floor(daysBetween(start, last) / 7);
  if (end < 0) return null;
  const from = Math.max(column, 0) * step;
  return (
    <rect
      class={`goal-notes-period-${outcome}`}
      x={from}
      y={y}
      width={Math.max(2, end * step - from + step - GAP)}
      height="3"
      rx="1.5"
    />
  );
}

/** 0 to 4: a day on which all of a period's times were done is as dark as it gets. */
function levelOf({ done, isSkipped }: HabitDay, { times, period }: HabitChart): number | 'skip' {
  if (done === 0) return isSkipped ? 'skip' : 0;
  if (period !== 'day') return Math.min(4, 2 + done);
  return Math.max(1, Math.min(4, Math.ceil((done / times) * 4)));
}

function monthsOf(cells: readonly Cell[]): readonly Cell[] {
  let lastColumn = -3;
  return cells.filter(({ date, column }) => {
    if (Number(date.slice(8)) > 7 || column - lastColumn < 3) return false;
    if (
      cells.some(
        (other) =>
          other.column < column &&
          other.date.slice(0, 7) === date.slice(0, 7) &&
          Number(other.date.slice(8)) <= 7 &&
          other.row === 0,
      )
    )
      return false;
    lastColumn = column;
    return true;
  });
}

function dayWords({ date, done, isSkipped }: HabitDay, { times }: HabitChart): string {
  const words =
    done === 0
      ? t(isSkipped ? 'page.skipped' : 'page.notDone')
      : times > 1 || done > 1
        ? t('page.doneTimes', { count: done })
        : t('page.done');
  return `${fullDate(date)}: ${words}`;
}

/** @example '13 of 16 weeks kept, 5 in a row, best 9' */
function habitWords({ hitRate, period }: HabitChart): string {
  if (hitRate === null || hitRate.value === null) return '';
  const { met, due, streak, bestStreak } = hitRate;
  const all = counted(due, `dashboard.period.${period}`, `dashboard.periods.${period}`);
  return t('page.habit', { met, all, streak, best: bestStreak });
}

/** A row for each period, the newest first. */
function habitTable({ periods }: HabitChart, today: LocalDate): ChartTable {
  return {
    head: [t('page.date'), t('page.times'), t('page.outcome')],
    rows: [...periods]
      .reverse()
      .map(({ first, last, done, wanted, outcome }) => [
        first === last ? shownDate(first, today) : `${shownDate(first, today)} – ${shownDate(last, today)}`,
        t('page.doneOf', { done, wanted }),
        t(`page.outcome.${outcome}`),
      ]),
  };
}
