/** What changed since a day, as text. In: the changes. Out: text for a terminal, or a table in Markdown. */
import type { ChangedSince } from '../../core/progress/changed-since';
import { t } from '../../i18n/cli';
import type { Paint } from '../terminal/paint.mts';
import { table } from '../terminal/table.mts';
import { markdownTable, markdownWords } from './markdown-table.mts';
import { sinceRows } from './since-rows.mts';
import { linkTo } from './status-markdown.mts';

export interface SinceTextOptions {
  readonly paint: Paint;
  readonly columns: number | null;
}

export function sinceText(changed: ChangedSince, { paint, columns }: SinceTextOptions): string {
  const title = paint('bold', t('cli.since.title', { since: changed.since }));
  const rows = sinceRows(changed);
  if (rows.length === 0) return `${title}\n  ${t('cli.since.nothing')}\n`;
  const cells = rows.map((row) => [
    { text: row.title },
    { text: row.progress },
    { text: row.health },
    { text: row.happened.join('; ') },
  ]);
  return `${title}\n${table(cells, { paint, columns, wrap: 3, indent: 2 }).join('\n')}\n`;
}

export function sinceMarkdown(changed: ChangedSince): string {
  const head = `## ${t('cli.since.title', { since: changed.since })}\n\n`;
  const rows = sinceRows(changed);
  if (rows.length === 0) return `${head}${t('cli.since.nothing')}\n`;
  const titles = (['goal', 'progress', 'health', 'what'] as const).map((key) => t(`cli.since.head.${key}`));
  const cells = rows.map(({ path, title, progress, health, happened }) => [
    linkTo(path, title),
    progress,
    health,
    markdownWords(happened.join('; ')),
  ]);
  return `${head}${markdownTable(titles, cells)}`;
}
