/** Where everything of a line chart stands. In: the chart's data and its width. Out: pixels, paths, ticks and words. */
import type { LocalDate } from '../../core/calendar/local-date';
import type { ValueChart } from '../../core/dashboard/value-chart';
import type { DayValue } from '../../core/progress/goal-status';
import { dayScale, type DayTick, dayTicks, linear, niceTicks, type Scale } from './scale';

export interface LineGeometry {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: Scale<LocalDate>;
  readonly y: Scale<number>;
  readonly valueTicks: readonly number[];
  readonly dayTicks: readonly DayTick[];
}

const TOP = 18;
const BOTTOM = 24;
const RIGHT = 14;
const LETTER = 7;
/** Room for one name of a month. */
const TICK_WIDTH = 52;

export function lineGeometry(
  chart: ValueChart,
  today: LocalDate,
  width: number,
  words: (value: number) => string,
): LineGeometry {
  const height = Math.round(Math.min(Math.max(width * 0.36, 170), 260));
  const values = valuesOf(chart);
  const ticks = niceTicks(Math.min(...values), Math.max(...values), 4);
  const left = Math.min(90, 10 + LETTER * Math.max(1, ...ticks.map((tick) => words(tick).length)));
  const right = width - RIGHT;
  const bottom = height - BOTTOM;
  const last = chart.last < today ? today : chart.last;
  return {
    width,
    height,
    left,
    right,
    top: TOP,
    bottom,
    x: dayScale(chart.first, last, [left, right]),
    y: linear([ticks[0] ?? 0, ticks.at(-1) ?? 1], [bottom, TOP]),
    valueTicks: ticks,
    dayTicks: dayTicks(chart.first, last, Math.max(2, Math.floor((right - left) / TICK_WIDTH))),
  };
}

function valuesOf({ actual, plan, band, cone, target }: ValueChart): readonly number[] {
  const of = (line: readonly DayValue[] | undefined) => (line ?? []).map(({ value }) => value);
  const edges = [band?.lower, band?.upper, target].filter((value) => value != null);
  const values = [...of(actual), ...of(plan), ...of(cone?.fast), ...of(cone?.slow), ...edges];
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0) return [0, 1];
  // a band or a weight far from zero is read where it is; what counts up begins at its own zero
  const low = Math.min(...finite);
  return band === null && low > 0 && low < Math.max(...finite) / 2 ? [0, ...finite] : finite;
}

/** @example pathOf([{ date: '2026-01-01', value: 0 }], geometry) // => 'M40,200' */
export function pathOf(line: readonly DayValue[], { x, y }: Pick<LineGeometry, 'x' | 'y'>): string {
  return line
    .map(({ date, value }, at) => `${at === 0 ? 'M' : 'L'}${round(x(date))},${round(y(value))}`)
    .join('');
}

/** The area between two lines. */
export function areaOf(
  upper: readonly DayValue[],
  lower: readonly DayValue[],
  geometry: Pick<LineGeometry, 'x' | 'y'>,
): string {
  return `${pathOf(upper, geometry)}${pathOf([...lower].reverse(), geometry).replace('M', 'L')}Z`;
}

export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
