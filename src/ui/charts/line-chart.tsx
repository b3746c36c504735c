/** A goal's numbers as lines: what was, what the plan says, what may come. Walked with the arrow keys, point by point. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { LocalDate } from '../../core/calendar/local-date';
import type { ValueChart } from '../../core/dashboard/value-chart';
import { t } from '../../i18n/ui';
import type { DashboardActions } from '../dashboard-actions';
import { capitalised } from '../health-chip';
import { shownDate } from '../shown-date';
import { type ChartGoal, ChartFrame } from './chart-frame';
import { lineGeometry } from './line-geometry';
import { lineLabels } from './line-labels';
import { LineMarks } from './line-marks';
import { forecastWords, stopsOf, stopWords, valueTable, valueWords } from './line-words';
import { Tooltip } from './tooltip';
import { useWidth } from './use-width';

export interface LineChartProps {
  readonly chart: ValueChart;
  readonly goal: ChartGoal;
  readonly today: LocalDate;
  readonly actions: Pick<DashboardActions, 'savePicture' | 'openDay'>;
}

const GUESS = 600;

export function LineChart(props: LineChartProps) {
  const { chart, goal, today, actions } = props;
  const title = t('page.chart');
  return (
    <ChartFrame goal={goal} title={title} table={() => valueTable(chart, today)} actions={actions}>
      <Picture {...props} />
    </ChartFrame>
  );
}

function Picture({ chart, goal: { title }, today, actions: { openDay } }: LineChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, GUESS);
  const [at, setAt] = useState<number | null>(null);
  const forecast = forecastWords(chart.forecast, today);
  const stops = useMemo(() => stopsOf(chart, today), [chart, today]);
  const { geometry, labels, marks } = useMemo(() => {
    const geometry = lineGeometry(chart, today, width, (value) => valueWords(value, chart.unit));
    const labels = lineLabels(chart, geometry, today, forecast);
    const marks = <LineMarks chart={chart} geometry={geometry} today={today} labels={labels} />;
    return { geometry, labels, marks };
  }, [chart, today, width, forecast]);
  const place = ({ date, value }: Pick<(typeof stops)[number], 'date' | 'value'>) =>
    ({ x: geometry.x(date), y: value === null ? geometry.bottom : geometry.y(value) }) as const;
  const stop = at === null ? undefined : stops[at];
  const here = stop === undefined ? null : place(stop);
  const open = (event: MouseEvent | KeyboardEvent) => {
    if (stop?.kind === 'value') openDay?.(stop.date, event);
  };
  const move = (event: KeyboardEvent) => {
    const last = stops.length - 1;
    const now = at ?? last + 1;
    const to = { ArrowLeft: now - 1, ArrowRight: now + 1, Home: 0, End: last }[event.key];
    if (to !== undefined && last >= 0) {
      event.preventDefault();
      setAt(Math.min(Math.max(to, 0), last));
    } else if (event.key === 'Enter') open(event);
  };
  const nearest = (event: MouseEvent) => {
    const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
    // what lies below or above counts less: one looks along the days
    const far = stops
      .map(place)
      .map(({ x, y }) => Math.hypot(x - event.clientX + left, (y - event.clientY + top) / 4));
    return far.length === 0 ? null : far.indexOf(far.reduce((a, b) => Math.min(a, b)));
  };
  return (
    <>
      <div
        ref={box}
        class="goal-notes-line-chart"
        role="group"
        aria-roledescription={t('page.chartRole')}
        aria-label={[title, forecast].filter((part) => part !== '').join('. ')}
        tabIndex={0}
        onKeyDown={move}
        onBlur={() => setAt(null)}
        onMouseMove={(event) => setAt(nearest(event))}
        onMouseLeave={() => setAt(null)}
        onClick={open}
      >
        <svg
          width={width}
          height={geometry.height}
          viewBox={`0 0 ${width} ${geometry.height}`}
          aria-hidden="true"
        >
          {marks}
          {here === null ? null : <circle class="goal-notes-chart-here" cx={here.x} cy={here.y} r="6" />}
        </svg>
        <p class="goal-notes-said" role="status">
          {stop === undefined ? '' : stopWords(stop, today)}
        </p>
        {stop === undefined || here === null ? null : (
          <Tooltip x={here.x} y={here.y} width={width}>
            <strong dir="auto">{stop.words}</strong> {shownDate(stop.date, today)}
            {stop.comment === '' ? null : <span dir="auto">{stop.comment}</span>}
          </Tooltip>
        )}
      </div>
      {forecast === '' || labels.some(({ kind }) => kind === 'forecast') ? null : (
        <p class="goal-notes-muted">{capitalised(forecast)}</p>
      )}
    </>
  );
}
