/** A goal's numbers as lines: what was, what the plan says, what may come. Walked with the arrow keys, point by point. */
import { useRef, useState } from 'preact/hooks';
import type { LocalDate } from '../../core/calendar/local-date';
import type { ValueChart } from '../../core/dashboard/value-chart';
import { t } from '../../i18n/ui';
import type { DashboardActions } from '../dashboard-actions';
import { shownDate } from '../shown-date';
import { ChartFrame } from './chart-frame';
import { lineGeometry } from './line-geometry';
import { LineMarks } from './line-marks';
import { forecastWords, pointWords, valueTable, valueWords } from './line-words';
import { useWidth } from './use-width';

export interface LineChartProps {
  readonly chart: ValueChart;
  readonly title: string;
  readonly today: LocalDate;
  readonly actions: Pick<DashboardActions, 'savePicture' | 'openDay'>;
}

const GUESS = 600;

export function LineChart(props: LineChartProps) {
  const { chart, title, today, actions } = props;
  return (
    <ChartFrame title={t('page.chart')} name={title} table={() => valueTable(chart, today)} actions={actions}>
      <Picture {...props} />
    </ChartFrame>
  );
}

function Picture({ chart, title, today, actions }: LineChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, GUESS);
  const [at, setAt] = useState<number | null>(null);
  const geometry = lineGeometry(chart, today, width, (value) => valueWords(value, chart.unit));
  const point = at === null ? undefined : chart.actual[at];
  const move = (event: KeyboardEvent) => {
    const last = chart.actual.length - 1;
    const now = at ?? last + 1;
    const to = { ArrowLeft: now - 1, ArrowRight: now + 1, Home: 0, End: last }[event.key];
    if (to !== undefined && last >= 0) {
      event.preventDefault();
      setAt(Math.min(Math.max(to, 0), last));
    } else if (event.key === 'Enter' && point !== undefined) actions.openDay?.(point.date, event);
  };
  const nearest = (event: MouseEvent) => {
    const { left } = (event.currentTarget as Element).getBoundingClientRect();
    const x = event.clientX - left;
    let best = -1;
    chart.actual.forEach(({ date }, each) => {
      const isNearer =
        best === -1 ||
        Math.abs(geometry.x(date) - x) < Math.abs(geometry.x(chart.actual[best]?.date ?? date) - x);
      if (isNearer) best = each;
    });
    return best === -1 ? null : best;
  };
  const forecast = forecastWords(chart.forecast, today);
  return (
    <div
      ref={box}
      class="goal-notes-line-chart"
      role="group"
      aria-roledescription={t('page.chartRole')}
      aria-label={`${title}. ${forecast}`}
      tabIndex={0}
      onKeyDown={move}
      onBlur={() => setAt(null)}
      onMouseMove={(event) => setAt(nearest(event))}
      onMouseLeave={() => setAt(null)}
      onClick={(event) => {
        if (point !== undefined) actions.openDay?.(point.date, event);
      }}
    >
      <svg
        width={width}
        height={geometry.height}
        viewBox={`0 0 ${width} ${geometry.height}`}
        aria-hidden="true"
      >
        <LineMarks chart={chart} geometry={geometry} today={today} forecast={forecast} />
        {point === undefined ? null : (
          <circle
            class="goal-notes-chart-here"
            cx={geometry.x(point.date)}
            cy={geometry.y(point.value)}
            r="6"
          />
        )}
      </svg>
      <p class="goal-notes-said" role="status">
        {point === undefined ? '' : pointWords(point, chart, today)}
      </p>
      {point === undefined ? null : (
        <div
          class="goal-notes-tooltip"
          style={{
            '--goal-notes-x': `${geometry.x(point.date)}px`,
            '--goal-notes-y': `${geometry.y(point.value)}px`,
            '--goal-notes-shift': geometry.x(point.date) > width / 2 ? '-100%' : '0%',
          }}
          aria-hidden="true"
        >
          <strong>{valueWords(point.value, chart.unit)}</strong> {shownDate(point.date, today)}
          {point.comment === '' ? null : <span dir="auto">{point.comment}</span>}
        </div>
      )}
    </div>
  );
}
