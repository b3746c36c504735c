/** A line chart in words: its labels, its stops, its table. In: the chart's data. Out: text in the person's language. */
import type { LocalDate } from '../../core/calendar/local-date';
import type { ValueChart } from '../../core/dashboard/value-chart';
import type { Forecast } from '../../core/progress/goal-status';
import { plainNumber, quantity, roughly } from '../../core/progress/quantity';
import { t } from '../../i18n/ui';
import { changeWords } from '../change-words';
import { shownDate, shownMonth, shownMonths } from '../shown-date';
import type { ChartTable } from './chart-frame';

/** A long unit is left to the table. @example valueWords(40, 'h') // => '40 h' */
export function valueWords(value: number, unit: string): string {
  return quantity(value, unit.length > 12 ? '' : unit);
}

/** @example 'at this pace: Feb – May 2027' */
export function forecastWords(forecast: Forecast | null, today: LocalDate): string {
  if (forecast === null) return '';
  if (forecast.kind === 'none') return forecast.message;
  const { earliest, latest } = forecast;
  return latest === null
    ? t('page.paceFrom', { from: shownMonth(earliest, today) })
    : t('page.pace', { months: shownMonths(earliest, latest, today) });
}

/** A place of the chart where one can stop: a value, a milestone, a move of the plan. */
export interface ChartStop {
  readonly kind: 'value' | 'milestone' | 'change';
  readonly date: LocalDate;
  /** Null stands at the foot of the chart. */
  readonly value: number | null;
  readonly words: string;
  readonly comment: string;
}

/** By date. */
export function stopsOf(
  { actual, milestones, changes, unit }: ValueChart,
  today: LocalDate,
): readonly ChartStop[] {
  const stops: ChartStop[] = [
    ...actual.map(({ date, value, comment }) => ({
      kind: 'value' as const,
      date,
      value,
      words: quantity(value, unit),
      comment,
    })),
    ...milestones.map(({ date, value, label, done }) => ({
      kind: 'milestone' as const,
      date,
      value,
      words: label,
      comment: t(done ? 'page.milestoneDone' : 'page.milestone'),
    })),
    ...changes.map((change) => ({
      kind: 'change' as const,
      date: change.date,
      value: null,
      words: changeWords(change, today),
      comment: change.reason,
    })),
  ];
  return stops.sort((a, b) => byDate(a.date, b.date));
}

/** @example '12 Jun: 18 h. After the workshop' */
export function stopWords({ date, words, comment }: ChartStop, today: LocalDate): string {
  return [`${shownDate(date, today)}: ${words}`, comment].filter((part) => part !== '').join('. ');
}

/** A row for each value, corner of the plan, milestone, move and pause, by date; then what holds for all days. */
export function valueTable(chart: ValueChart, today: LocalDate): ChartTable {
  const { unit, actual, plan, milestones, changes, pauses, band, forecast } = chart;
  const amount = (value: number) => quantity(roughly(value), unit);
  const values = actual.map(({ date, value, planned, earlier, comment }) => ({
    date,
    cells: [
      t('page.value'),
      [
        quantity(value, unit),
        earlier.length === 0 ? '' : t('page.corrected', { before: earlier.map(plainNumber).join(', ') }),
        planned === null ? '' : t('page.planned', { amount: amount(planned) }),
        comment,
      ]
        .filter((part) => part !== '')
        .join(' · '),
    ],
  }));
  const rows = [
    ...plan.map(({ date, value }) => ({ date, cells: [t('page.plan'), amount(value)] })),
    ...values,
    ...milestones.map(({ date, label, done }) => ({
      date,
      cells: [t(done ? 'page.milestoneDone' : 'page.milestone'), label],
    })),
    ...changes.map((change) => ({
      date: change.date,
      cells: [t('page.change'), [changeWords(change, today), change.reason].filter(Boolean).join(' · ')],
    })),
    ...pauses.map(({ first, last }) => ({
      date: first,
      cells: [t('page.pause'), t('page.until', { date: shownDate(last, today) })],
    })),
  ].sort((a, b) => byDate(a.date, b.date));
  return {
    head: [t('page.date'), t('page.what'), t('page.words')],
    rows: [
      ...rows.map(({ date, cells }) => [shownDate(date, today), ...cells]),
      ...(band === null ? [] : [['', t('page.band'), bandWords(band, unit)]]),
      ...(forecast === null ? [] : [['', t('page.forecast'), forecastWords(forecast, today)]]),
    ],
  };
}

function bandWords({ lower, upper }: NonNullable<ValueChart['band']>, unit: string): string {
  if (lower === null) return t('page.atMost', { amount: quantity(upper ?? 0, unit) });
  if (upper === null) return t('page.atLeast', { amount: quantity(lower, unit) });
  return t('page.between', { lower: plainNumber(lower), upper: quantity(upper, unit) });
}

function byDate(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
