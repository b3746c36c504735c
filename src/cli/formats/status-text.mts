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
/** The column of the reasons. */
const REASONS = 5;

/** What a line has room for. */
interface Room {
  /** Characters. */
  readonly title: number;
  readonly bar: number;
  readonly amount: boolean;
  readonly reasons: boolean;
  readonly next: boolean;
}

/** @param columns null = any number */
function roomIn(columns: number | null): Room {
  const width = columns ?? Number.POSITIVE_INFINITY;
  return {
    title: width >= 100 ? LONGEST_TITLE : Math.max(14, Math.floor(width * 0.32)),
    bar: width >= 100 ? BAR : width >= 80 ? 8 : 0,
    amount: width >= 120,
    reasons: width >= 64,
    next: width >= 90,
  };
}

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
  const rows = cards.map((card) => cellsOf(card, roomIn(columns), paint));
  // the reasons are what is wrapped
  const lines = table(rows, { paint, columns, wrap: REASONS, indent: 2 });
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

function cellsOf(card: GoalCard, room: Room, paint: Paint): readonly Cell[] {
  const { title, health, amount, next } = card;
  const value = shareOf(card);
  const style = STYLES[health.level];
  const drawn = bar(value, card.pace?.expected ?? null, { paint, style, width: room.bar });
  return [
    { text: shortened(title, room.title) },
    room.bar === 0 ? { text: '' } : { text: '·'.repeat(room.bar), drawn },
    { text: value === null ? '' : percent(value), align: 'right' },
    { text: room.amount ? amount : '', style: 'dim' },
    { text: t(`dashboard.level.${health.level}`), style },
    { text: room.reasons ? health.reasons.map(({ message }) => message).join('; ') : '' },
    { text: room.next ? nextDateText(next) : '', style: 'dim' },
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

function shortened(title: string, most: number): string {
  const characters = [...title];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : title;
}

interface BarColours {
  readonly paint: Paint;
  readonly style: Style;
  /** Characters. */
  readonly width: number;
}

/** `███████▌│·······`: done, and a tick where the plan expects it. */
function bar(share: number | null, expected: number | null, { paint, style, width }: BarColours): string {
  const eighths = Math.round(Math.min(Math.max(share ?? 0, 0), 1) * width * 8);
  const filled = '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
  const rest = '·'.repeat(width - filled.length);
  if (expected === null) return paint(style, filled) + paint('dim', rest);
  const tick = Math.min(Math.max(Math.floor(expected * width), 0), width - 1);
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
