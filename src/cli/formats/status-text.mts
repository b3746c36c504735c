/** Where all goals stand, for a person in a terminal. In: the dashboard's model. Out: a table per status, the worst health first. */
import { arrangeGoals, DEFAULT_VIEW } from '../../core/dashboard/arrange-goals';
import type { DashboardModel, GoalCard } from '../../core/dashboard/dashboard-model';
import { STATUSES } from '../../core/dashboard/dashboard-view';
import type { HealthLevel } from '../../core/progress/goal-status';
import { counted, t } from '../../i18n/cli';
import type { Paint, Style } from '../terminal/paint.mts';
import { type Cell, table } from '../terminal/table.mts';
import { nextDateText } from './next-date-text.mts';

const STYLES: Readonly<Record<HealthLevel, Style>> = {
  overdue: 'red',
  'off-track': 'red',
  'at-risk': 'yellow',
  'on-track': 'green',
  achieved: 'green',
  'no-data': 'dim',
};

/** Characters of a bar. */
const BAR = 16;
/** Eighths of a character, from none to seven. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
/** A narrower terminal has no room for what the bar counts. */
const ROOM_FOR_AMOUNT = 120;

export interface StatusTextOptions {
  readonly paint: Paint;
  readonly columns: number | null;
}

export function statusText(model: DashboardModel, { paint, columns }: StatusTextOptions): string {
  if (model.goals.length === 0 && model.unreadable.length === 0) return `${t('cli.status.none')}\n`;
  const sorted = arrangeGoals(model, { ...DEFAULT_VIEW, statuses: [] }).flatMap(({ goals }) => goals);
  const groups = STATUSES.map((status) => ({
    status,
    goals: sorted.filter((goal) => goal.status === status),
  }));
  const cards = groups.flatMap(({ goals }) => goals);
  const withAmount = columns === null || columns >= ROOM_FOR_AMOUNT;
  const lines = table(
    cards.map((card) => cellsOf(card, withAmount, paint)),
    { paint, columns, wrap: withAmount ? 5 : 4, indent: 2 },
  );
  let next = 0;
  const sections = groups.flatMap(({ status, goals }) => {
    const own = lines.slice(next, next + goals.length);
    next += goals.length;
    return own.length === 0 ? [] : [`${paint('bold', t(`dashboard.status.${status}`))}\n${own.join('\n')}\n`];
  });
  return [headline(model), ...sections, ...unreadable(model, { paint, columns })].join('\n');
}

function headline({ today, summary: { active, activeLimit, byHealth } }: DashboardModel): string {
  const attention = byHealth['at-risk'] + byHealth['off-track'] + byHealth.overdue;
  const count = t('dashboard.active', { count: active, limit: activeLimit });
  const words =
    attention === 0
      ? [count]
      : [count, counted(attention, 'dashboard.attentionOne', 'dashboard.attentionMany')];
  return `${t('cli.status.headline', { today, words: words.join(', ') })}\n`;
}

function cellsOf(card: GoalCard, withAmount: boolean, paint: Paint): readonly Cell[] {
  const { title, health, amount, next } = card;
  const value = shareOf(card);
  const style = STYLES[health.level];
  return [
    { text: shortened(title) },
    {
      text: ' '.repeat(BAR).replaceAll(' ', '·'),
      drawn: bar(value, card.pace?.expected ?? null, { paint, style }),
    },
    { text: value === null ? '' : percent(value), align: 'right' },
    ...(withAmount ? [{ text: amount, style: 'dim' as const }] : []),
    { text: t(`dashboard.level.${health.level}`), style },
    { text: health.reasons.map(({ message }) => message).join('; ') },
    { text: nextDateText(next), style: 'dim' },
  ];
}

/** What the bar shows: progress, or how often a habit was kept; null when there is neither. */
export function shareOf({ progress, hitRate }: Pick<GoalCard, 'progress' | 'hitRate'>): number | null {
  return progress?.value ?? hitRate?.value ?? null;
}

/** @example percent(0.304) // => '30%' */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** Longer titles leave no room for the rest. */
const LONGEST_TITLE = 44;

function shortened(title: string): string {
  const characters = [...title];
  return characters.length > LONGEST_TITLE ? `${characters.slice(0, LONGEST_TITLE - 1).join('')}…` : title;
}

interface BarColours {
  readonly paint: Paint;
  readonly style: Style;
}

/** `███████▌│·······`: done, and a tick where the plan expects it. */
function bar(share: number | null, expected: number | null, { paint, style }: BarColours): string {
  const eighths = Math.round(Math.min(Math.max(share ?? 0, 0), 1) * BAR * 8);
  const filled = '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
  const rest = '·'.repeat(BAR - filled.length);
  if (expected === null) return paint(style, filled) + paint('dim', rest);
  const tick = Math.min(Math.max(Math.floor(expected * BAR), 0), BAR - 1);
  return [
    paint(style, filled.slice(0, tick)),
    paint('dim', rest.slice(0, Math.max(0, tick - filled.length))),
    paint('bold', '│'),
    paint(style, filled.slice(tick + 1)),
    paint('dim', rest.slice(Math.max(0, tick + 1 - filled.length))),
  ].join('');
}

function unreadable(
  { unreadable: notes }: DashboardModel,
  { paint, columns }: StatusTextOptions,
): readonly string[] {
  if (notes.length === 0) return [];
  const rows = notes.flatMap(({ path, problems }) =>
    problems.map(({ line, message }) => [{ text: `${path}:${line}` }, { text: message }]),
  );
  const lines = table(rows, { paint, columns, wrap: 1, indent: 2 });
  return [`${paint('bold', t('dashboard.unreadable'))}\n${lines.join('\n')}\n`];
}
