/** A line chart in words: its labels, its points, its table. In: the chart's data. Out: text in the person's language. */
import type { LocalDate } from '../../core/calendar/local-date';
import type { ChartPoint, ValueChart } from '../../core/dashboard/value-chart';
import type { Forecast } from '../../core/progress/goal-status';
import { quantity } from '../../core/progress/quantity';
import { t } from '../../i18n/ui';
import { shownDate, shownMonth } from '../shown-date';
import type { ChartTable } from './chart-frame';

/** @example valueWords(40, 'h') // => '40 h' */
export function valueWords(value: number, unit: string): string {
  return quantity(value, unit.length > 12 ? '' : unit);
}

/** @example 'at this pace: Feb – May 2027' */
export function forecastWords(forecast: Forecast | null, today: LocalDate): string {
  if (forecast === null) return '';
  if (forecast.kind === 'none') return forecast.message;
  const { earliest, latest } = forecast;
  const from = shownMonth(earliest, today);
  if (latest === null) return t('page.paceFrom', { from });
  const to = shownMonth(latest, today);
  return from === to ? t('page.paceOne', { month: to }) : t('page.pace', { from, to });
}

export function pointWords(point: ChartPoint, { unit }: ValueChart, today: LocalDate): string {
  const words = `${shownDate(point.date, today)}: ${quantity(point.value, unit)}`;
  return point.comment === '' ? words : `${words}. ${point.comment}`;
}

/** A row for each value, corner of the plan, milestone and move, by date. */
export function valueTable(chart: ValueChart, today: LocalDate): ChartTable {
  const { unit, actual, plan, milestones, changes } = chart;
  const row = (date: LocalDate, what: string, words: string) => ({ date, cells: [what, words] });
  const rows = [
    ...plan.map(({ date, value }) => row(date, t('page.plan'), quantity(value, unit))),
    ...actual.map(({ date, value, comment }) =>
      row(
        date,
        t('page.value'),
        comment === '' ? quantity(value, unit) : `${quantity(value, unit)} — ${comment}`,
      ),
    ),
    ...milestones.map(({ date, label, done }) =>
      row(date, t(done ? 'page.milestoneDone' : 'page.milestone'), label),
    ),
    ...changes.map(({ date, what, before, after }) =>
      row(date, t('page.change'), `${what} ${before} → ${after}`),
    ),
  ];
  return {
    head: [t('page.date'), t('page.what'), t('page.words')],
    rows: rows
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
      .map(({ date, cells }) => [shownDate(date, today), ...cells]),
  };
}
