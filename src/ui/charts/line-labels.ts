/** The words in a line chart. In: the chart and where everything stands. Out: words, each at a place where it covers nothing. */
import type { LocalDate } from '../../core/calendar/local-date';
import type { ValueChart } from '../../core/dashboard/value-chart';
import type { DayValue } from '../../core/progress/goal-status';
import { t } from '../../i18n/ui';
import { changeWords } from '../change-words';
import type { LineGeometry } from './line-geometry';
import { type Label, type PlacedLabel, placeLabels, type Point } from './place-labels';

/** A narrower chart has room for the plan and the forecast only; the rest is told where one stops. */
const WIDE = 420;
const LONGEST = 24;
/** Between the points that words keep away from, in pixels. */
const STEP = 6;

/** @param forecast what it says, in words */
export function lineLabels(
  chart: ValueChart,
  geometry: LineGeometry,
  today: LocalDate,
  forecast: string,
): readonly PlacedLabel[] {
  const { x, y, left, right, top, bottom } = geometry;
  const { plan, cone, changes, milestones, actual } = chart;
  const isWide = right - left > WIDE;
  const at = ({ date, value }: DayValue): Point => [x(date), y(value)];
  const lines = [actual, plan, cone?.likely ?? []].map((line) => along(line.map(at)));
  const labels: Label[] = [
    { text: t('page.today'), kind: 'today', places: [[x(today), top - 5]] },
    ...(cone === null
      ? []
      : [
          {
            text: forecast,
            kind: 'forecast',
            places: around(lines[2] ?? [], [0.5, 0.75, 0.95, 0.25], [28, 44, 60, -14, -30, 80, 100]),
          },
        ]),
    ...(isWide ? changes : []).map((change) => {
      const text = changeWords(change, today);
      const beside = 12 + text.length * 3;
      return {
        text,
        kind: 'change',
        places: [8, 22, 36].flatMap((down): readonly Point[] => [
          [x(change.date) + beside, top + down],
          [x(change.date) - beside, top + down],
        ]),
      };
    }),
    {
      text: t('page.plan'),
      kind: 'plan',
      places: around(lines[1] ?? [], [0.75, 0.6, 0.9, 0.4, 0.2], [-8, 18]),
    },
    ...(isWide ? milestones : []).map(({ date, label, value }) => {
      const height = value === null ? bottom : y(value);
      const text = label.length > LONGEST ? `${label.slice(0, LONGEST - 1).trimEnd()}…` : label;
      const beside = 10 + text.length * 3.2;
      return {
        text,
        kind: 'milestone',
        places: [
          [x(date), height - 9],
          [x(date), height + 19],
          [x(date) + beside, height + 4],
          [x(date) + beside, height + 14],
          [x(date) - beside, height - 4],
        ] satisfies Point[],
      };
    }),
  ];
  const walls = [today, ...changes.map(({ date }) => date)].map((date) =>
    along([
      [x(date), bottom],
      [x(date), top],
    ]),
  );
  return placeLabels(labels, { left, right, top: 0, bottom }, [...lines, ...walls].flat());
}

/** Points close together on the straight lines between corners. */
function along(corners: readonly Point[]): readonly Point[] {
  return corners.flatMap(([x, y], index) => {
    const [fromX, fromY] = corners[index - 1] ?? [x, y];
    const count = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / STEP));
    return Array.from({ length: count }, (_, step): Point => {
      const share = (step + 1) / count;
      return [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
    });
  });
}

/** Below or above a line, at some shares of its length. */
function around(
  line: readonly Point[],
  shares: readonly number[],
  offsets: readonly number[],
): readonly Point[] {
  return offsets.flatMap((offset) =>
    shares.flatMap((share): readonly Point[] => {
      const point = line[Math.round((line.length - 1) * share)];
      return point === undefined ? [] : [[point[0], point[1] + offset]];
    }),
  );
}
