/** Where all goals stand, as Markdown for a note or a pull request. In: the dashboard's model. Out: a table per status. */
import { arrangeGoals, DEFAULT_VIEW } from '../../core/dashboard/arrange-goals';
import type { DashboardModel, GoalCard } from '../../core/dashboard/dashboard-model';
import { STATUSES } from '../../core/dashboard/dashboard-view';
import { t } from '../../i18n/cli';
import { markdownTable, markdownWords } from './markdown-table.mts';
import { nextDateText } from './next-date-text.mts';
import { percent, shareOf } from './status-text.mts';

export function statusMarkdown(model: DashboardModel): string {
  const sorted = arrangeGoals(model, { ...DEFAULT_VIEW, statuses: [] }).flatMap(({ goals }) => goals);
  const head = ['goal', 'framework', 'progress', 'plan', 'health', 'why', 'next'] as const;
  const sections = STATUSES.flatMap((status) => {
    const goals = sorted.filter((goal) => goal.status === status);
    if (goals.length === 0) return [];
    const table = markdownTable(
      head.map((key) => t(`cli.status.head.${key}`)),
      goals.map(rowOf),
    );
    return [`## ${t(`dashboard.status.${status}`)}\n\n${table}`];
  });
  const unreadable = model.unreadable.map(
    ({ path, problems }) =>
      `- ${linkTo(path, path)}: ${problems.map(({ message }) => markdownWords(message)).join(' ')}\n`,
  );
  const rest = unreadable.length === 0 ? [] : [`## ${t('dashboard.unreadable')}\n\n${unreadable.join('')}`];
  return [`# ${t('cli.status.title', { today: model.today })}\n`, ...sections, ...rest].join('\n');
}

function rowOf(card: GoalCard): readonly string[] {
  const { path, title, framework, pace, health, next, amount } = card;
  const share = shareOf(card);
  return [
    linkTo(path, title),
    t(`dashboard.framework.${framework}`),
    [share === null ? '' : percent(share), amount === '' ? '' : `(${markdownWords(amount)})`]
      .join(' ')
      .trim(),
    pace === null ? '' : percent(pace.expected),
    t(`dashboard.level.${health.level}`),
    markdownWords(health.reasons.map(({ message }) => message).join('; ')),
    markdownWords(nextDateText(next)),
  ];
}

/** A link from a file in the vault's root. */
export function linkTo(path: string, text: string): string {
  return `[${markdownWords(text)}](${path
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'))})`;
}
