/** What a line chart is drawn of: grid, pauses, band, plan, forecast, values, marks and words. Colours are the style sheet's. */
import type { LocalDate } from '../../core/calendar/local-date';
import type { ValueChart } from '../../core/dashboard/value-chart';
import { t } from '../../i18n/ui';
import { shownDay, shownMonthName } from '../shown-date';
import { areaOf, type LineGeometry, pathOf, round } from './line-geometry';
import { valueWords } from './line-words';
import { type Label, placeLabels } from './place-labels';

export interface LineMarksProps {
  readonly chart: ValueChart;
  readonly geometry: LineGeometry;
  readonly today: LocalDate;
  /** What the forecast says, in words. */
  readonly forecast: string;
}

/** More points than this are a line anyway. */
const MOST_DOTS = 60;

export function LineMarks(props: LineMarksProps) {
  const { chart, geometry } = props;
  const { actual, plan, cone } = chart;
  return (
    <>
      <Grid {...props} />
      <Areas {...props} />
      {plan.length === 0 ? null : <path class="goal-notes-chart-plan" d={pathOf(plan, geometry)} />}
      {cone === null ? null : (
        <>
          <path class="goal-notes-chart-cone" d={areaOf(cone.fast, cone.slow, geometry)} />
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
      <Words {...props} />
    </>
  );
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
          {kind === 'day' ? shownDay(date) : kind === 'year' ? date.slice(0, 4) : shownMonthName(date)}
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
      {milestones.map(({ date, label, done, value }) => {
        const [at, height] = [round(x(date)), round(value === null ? bottom : y(value))];
        return (
          <path
            key={`${date} ${label}`}
            class={done ? 'goal-notes-chart-milestone goal-notes-is-done' : 'goal-notes-chart-milestone'}
            d={`M${at},${height - 5}l5,5l-5,5l-5,-5Z`}
          >
            <title>{label}</title>
          </path>
        );
      })}
      {changes.map(({ date, what, before, after }) => (
        <path
          key={`${date} ${what}`}
          class="goal-notes-chart-change"
          d={`M${round(x(date))},${bottom}V${top}l7,4l-7,4`}
        >
          <title>{`${what} ${before} → ${after}`}</title>
        </path>
      ))}
    </>
  );
}

function Words({ chart, geometry, today, forecast }: LineMarksProps) {
  const { x, y, left, right, top, bottom } = geometry;
  const { plan, cone, changes, milestones } = chart;
  const labels: Label[] = [
    {
      text: t('page.today'),
      kind: 'today',
      places: [
        [x(today), top - 5],
        [x(today), bottom - 4],
      ],
    },
  ];
  const end = cone?.likely.at(-1);
  if (end !== undefined && cone !== null) {
    const start = cone.likely[0] ?? end;
    const middle = (x(start.date) + x(end.date)) / 2;
    const height = (y(start.value) + y(end.value)) / 2;
    labels.push({
      text: forecast,
      kind: 'forecast',
      places: [
        [middle, height + 28],
        [middle, height + 44],
        [right, y(end.value) - 8],
        [middle, bottom - 6],
        [middle, height - 30],
      ],
    });
  }
  const isWide = right - left > 420;
  for (const { date, what, before, after } of isWide ? changes : []) {
    const text = `${what} ${before} → ${after}`;
    labels.push({
      text,
      kind: 'change',
      places: [
        [x(date) + 40, top + 8],
        [x(date), top + 22],
      ],
    });
  }
  const [first, second] = [plan[0], plan.at(-1)];
  if (first !== undefined && second !== undefined) {
    const share = (part: number): readonly [number, number] => [
      x(first.date) + (x(second.date) - x(first.date)) * part - 20,
      y(first.value + (second.value - first.value) * part) - 8,
    ];
    labels.push({
      text: t('page.plan'),
      kind: 'plan',
      places: [share(0.75), share(0.6), share(0.9), share(0.4)],
    });
  }
  for (const { date, label, value } of isWide ? milestones : []) {
    const height = value === null ? bottom : y(value);
    const text = label.length > 24 ? `${label.slice(0, 23)}…` : label;
    labels.push({
      text,
      kind: 'milestone',
      places: [
        [x(date), height - 9],
        [x(date), height + 19],
      ],
    });
  }
  return (
    <>
      {placeLabels(labels, { left, right, top: 0, bottom }).map(({ text, kind, x: at, y: foot }) => (
        <text
          key={`${kind} ${text}`}
          class={`goal-notes-chart-words goal-notes-chart-words-${kind}`}
          x={round(at)}
          y={round(foot)}
          text-anchor="middle"
        >
          {text}
        </text>
      ))}
    </>
  );
}
