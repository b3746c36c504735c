/** What changed since a day, in words. In: the changes. Out: text for a terminal, or a table in Markdown. */
import type { ChangedSince, GoalSince, StandingThen } from '../../core/progress/changed-since';
import { counted, t } from '../../i18n/cli';
import type { Paint } from '../terminal/paint.mts';
import { table } from '../terminal/table.mts';
import { markdownTable, markdownWords } from './markdown-table.mts';
import { linkTo } from './status-markdown.mts';
import { percent } from './status-text.mts';

export interface SinceTextOptions {
  readonly paint: Paint;
  readonly columns: number | null;
}

export function sinceText({ since, goals }: ChangedSince, { paint, columns }: SinceTextOptions): string {
  const title = paint('bold', t('cli.since.title', { since }));
  if (goals.length === 0) return `${title}\n  ${t('cli.since.nothing')}\n`;
  const rows = goals.map((goal) => [
    { text: goal.title },
    { text: sharesText(goal) },
    { text: levelsText(goal) },
    { text: happened(goal).join('; ') },
  ]);
  return `${title}\n${table(rows, { paint, columns, wrap: 3, indent: 2 }).join('\n')}\n`;
}

export function sinceMarkdown({ since, goals }: ChangedSince): string {
  const head = `## ${t('cli.since.title', { since })}\n\n`;
  if (goals.length === 0) return `${head}${t('cli.since.nothing')}\n`;
  const titles = (['goal', 'progress', 'health', 'what'] as const).map((key) => t(`cli.since.head.${key}`));
  const rows = goals.map((goal) => [
    linkTo(goal.path, goal.title),
    sharesText(goal),
    levelsText(goal),
    markdownWords(happened(goal).join('; ')),
  ]);
  return `${head}${markdownTable(titles, rows)}`;
}

/** @example '30% → 45%' */
function sharesText({ before, now }: GoalSince): string {
  const was = shareText(before);
  const is = shareText(now);
  return was === '' || was === is ? is : `${was} → ${is}`;
}

function shareText(standing: StandingThen | null): string {
  return standing === null || standing.share === null ? '' : percent(standing.share);
}

function levelsText({ before, now }: GoalSince): string {
  const is = t(`dashboard.level.${now.level}`);
  return before === null || before.level === now.level
    ? is
    : `${t(`dashboard.level.${before.level}`)} → ${is}`;
}

/** @example ['3 check-ins', 'target 300 → 250 (too much)'] */
function happened({ before, checkIns, reviews, changes }: GoalSince): readonly string[] {
  return [
    ...(before === null ? [t('cli.since.new')] : []),
    ...(checkIns === 0 ? [] : [counted(checkIns, 'cli.since.checkInOne', 'cli.since.checkInMany')]),
    ...(reviews === 0 ? [] : [counted(reviews, 'cli.since.reviewOne', 'cli.since.reviewMany')]),
    ...changes.map(({ what, before: from, after, reason }) => {
      const move = [what, from, '→', after].filter((part) => part !== '').join(' ');
      return reason === '' ? move : `${move} (${reason})`;
    }),
  ];
}
