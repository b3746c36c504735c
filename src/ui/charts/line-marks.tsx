/** What a line chart is drawn of: grid, pauses, band, plan, forecast, values, marks and words. Colours are the style sheet's. */
import type { LocalDate } from '../../core/calendar/local-date';
import type { ValueChart } from '../../core/dashboard/value-chart';
import type { DayValue } from '../../core/progress/goal-status';
import { shownDay, shownMonthName } from '../shown-date';
import { areaOf, type LineGeometry, pathOf, round } from './line-geometry';
import { valueWords } from './line-words';
import type { PlacedLabel } from './place-labels';

export interface LineMarksProps {
  readonly chart: ValueChart;
  readonly geometry: LineGeometry;
  readonly today: LocalDate;
  readonly labels: readonly PlacedLabel[];
}

/** More points than this are a line anyway. */
const MOST_DOTS = 60;

export function LineMarks(props: LineMarksProps) {
  const { chart, geometry, labels } = props;
  const { actual, plan, cone } = chart;
  return (
    <>
      <Grid {...props} />
      <Areas {...props} />
      {plan.length === 0 ? null : <path class="goal-notes-chart-plan" d={pathOf(plan, geometry)} />}
      {cone === null ? null : (
        <>
          <path class="goal-notes-chart-cone" d={areaOf(held(cone.fast, cone.slow), cone.slow, geometry)} />
          <path class="goal-notes-chart-likely" d={pathOf(cone.likely, geometry)} />
        </>
      )}
      <path class="goal-notes-chart-actual" d={pathOf(actual, geometry)} />
      {actual.length > MOST_DOTS
        ? null
        : actual.map(({ date, value }) => (
            <circle
              key={date}
              class="goal-notes-chart-dot"
              cx={round(geometry.x(date))}
              cy={round(geometry.y(value))}
              r="2.5"
            />
          ))}
      <Milestones {...props} />
      {labels.map(({ text, kind, x, y }) => (
        <text
          key={`${kind} ${text}`}
          class={`goal-notes-chart-words goal-notes-chart-words-${kind}`}
          x={round(x)}
          y={round(y)}
          text-anchor="middle"
        >
          {text}
        </text>
      ))}
    </>
  );
}

/** Who is fast stays at the target until the slow end has been drawn. */
function held(fast: readonly DayValue[], slow: readonly DayValue[]): readonly DayValue[] {
  const [end, last] = [fast.at(-1), slow.at(-1)];
  return end === undefined || last === undefined || last.date <= end.date
    ? fast
    : [...fast, { date: last.date, value: end.value }];
}

function Grid({ chart, geometry, today }: LineMarksProps) {
  const { left, right, top, bottom, x, y } = geometry;
  return (
    <>
      {geometry.valueTicks.map((value, at) => (
        <g key={value}>
          <line
            class="goal-notes-chart-grid"
            x1={left}
            x2={right}
            y1={round(y(value))}
            y2={round(y(value))}
          />
          <text class="goal-notes-chart-tick" x={left - 6} y={round(y(value)) + 4} text-anchor="end">
            {at === geometry.valueTicks.length - 1 ? valueWords(value, chart.unit) : valueWords(value, '')}
          </text>
        </g>
      ))}
      {geometry.dayTicks.map(({ date, kind }) => (
        <text
          key={date}
          class="goal-notes-chart-tick"
          x={round(x(date))}
          y={bottom + 17}
          text-anchor={x(date) < left + 14 ? 'start' : 'middle'}
        >
          {kind === 'day'
            ? shownDay(date)
            : kind === 'year' || isNewYear(date, today)
              ? date.slice(0, 4)
              : shownMonthName(date)}
        </text>
      ))}
      <line
        class="goal-notes-chart-today"
        x1={round(x(today))}
        x2={round(x(today))}
        y1={top - 4}
        y2={bottom}
      />
    </>
  );
}

/** In a January of another year the year says more than the month. */
function isNewYear(date: LocalDate, today: LocalDate): boolean {
  return date.slice(5, 7) === '01' && date.slice(0, 4) !== today.slice(0, 4);
}

function Areas({ chart: { pauses, band }, geometry: { x, y, left, right, top, bottom } }: LineMarksProps) {
  const upper = band?.upper == null ? top : y(band.upper);
  const lower = band?.lower == null ? bottom : y(band.lower);
  return (
    <>
      {pauses.map(({ first, last }) => (
        <rect
          key={first}
          class="goal-notes-chart-pause"
          x={round(x(first))}
          y={top}
          width={Math.max(2, round(x(last) - x(first)))}
          height={bottom - top}
        />
      ))}
      {band === null ? null : (
        <rect
          class="goal-notes-chart-band"
          x={left}
          y={round(upper)}
          width={right - left}
          height={Math.max(1, round(lower - upper))}
        />
      )}
    </>
  );
}

function Milestones({ chart: { milestones, changes }, geometry: { x, y, bottom, top } }: LineMarksProps) {
  return (
    <>
      {milestones.map(({ date, done, value }, at) => (
        <path
          key={at}
          class={done ? 'goal-notes-chart-milestone goal-notes-is-done' : 'goal-notes-chart-milestone'}
          d={`M${round(x(date))},${round(value === null ? bottom : y(value)) - 5}l5,5l-5,5l-5,-5Z`}
        />
      ))}
      {changes.map(({ date }, at) => (
        <path key={at} class="goal-notes-chart-change" d={`M${round(x(date))},${bottom}V${top}l7,4l-7,4`} />
      ))}
    </>
  );
}
