/** `goal-notes status`: progress, pace and health of every goal. */
import path from 'node:path';
import { buildDashboard } from '../../core/dashboard/build-dashboard';
import { isLocalDate, type LocalDate } from '../../core/calendar/local-date';
import { changedSince } from '../../core/progress/changed-since';
import { goalPage } from '../../core/dashboard/goal-page';
import { statusReport } from '../../core/progress/status-report';
import { t } from '../../i18n/cli';
import { type Arguments, type Command, UsageError } from '../command.mts';
import { reportHtml } from '../dashboard/page-html.mts';
import { reportPages } from '../dashboard/report-pages.mts';
import { openVault } from '../find-vault.mts';
import { sinceMarkdown, sinceText } from '../formats/since-text.mts';
import { statusMarkdown } from '../formats/status-markdown.mts';
import { statusText } from '../formats/status-text.mts';
import { EXIT, type ExitCode, type Io } from '../io.mts';
import { readGoals } from '../read-goals.mts';
import { paintFor } from '../terminal/paint.mts';

const FORMATS = ['text', 'json', 'md', 'html'] as const;

export const status: Command = {
  name: 'status',
  summary: 'Show progress, pace and health of every goal of a vault.',
  usage: '[vault]',
  options: {
    since: { type: 'string', value: 'YYYY-MM-DD', summary: 'also show what has changed after that day' },
    format: { type: 'choice', words: FORMATS, summary: 'how to print it; html is a page of its own' },
  },
  notes: [
    'In a bar, │ is where the plan expects the goal today. A habit’s bar is its hit rate.',
    'Exit code: 0, or 2 when a note or folder could not be read. Whether something should be done is what check says.',
  ],
  examples: [
    ['goal-notes status', 'the goals of this vault'],
    ['goal-notes status ~/vault --format md > Status.md', 'a table to keep'],
    ['goal-notes status --since 2026-05-31', 'and what happened since the end of May'],
    ['goal-notes status --format html > goals.html', 'the dashboard as one file, to look at or to send'],
  ],
  run: (args, io) => Promise.resolve(showStatus(args, io)),
};

function showStatus(args: Arguments, io: Io): ExitCode {
  if (args.words.length > 1) throw new UsageError(t('cli.usage.oneVault'));
  const vault = openVault(args.words[0] ?? '.', args, io);
  const { settings } = vault;
  const { index, unread } = readGoals(vault, io);
  const code = unread > 0 ? EXIT.failed : EXIT.ok;
  const format = args.choice('format', FORMATS);
  const since = sinceDay(args);
  const changes = since === null ? null : changedSince(index, since, args.today, settings);
  if (format === 'json') {
    const report = statusReport(index, args.today, settings);
    const whole =
      changes === null ? report : { ...report, since: { date: changes.since, goals: changes.goals } };
    io.out(`${JSON.stringify(whole, null, 2)}\n`);
    return code;
  }
  const model = buildDashboard({ index, today: args.today, settings, state: 'ready' });
  if (format === 'md')
    io.out([statusMarkdown(model), ...(changes === null ? [] : [sinceMarkdown(changes)])].join('\n'));
  if (format === 'html') {
    const pages = reportPages(model, (of) => goalPage(of, index, args.today, settings));
    io.out(
      reportHtml(
        { model, pages, vault: path.basename(vault.root), ...(changes === null ? {} : { since: changes }) },
        io.page,
      ),
    );
  }
  if (format === 'text') {
    const options = { paint: paintFor(io), columns: io.isTTY.stdout ? io.columns : null };
    io.out(
      [statusText(model, options), ...(changes === null ? [] : [sinceText(changes, options)])].join('\n'),
    );
  }
  return code;
}

function sinceDay(args: Arguments): LocalDate | null {
  const given = args.text('since');
  if (given === undefined) return null;
  if (!isLocalDate(given)) throw new UsageError(t('cli.usage.date', { option: 'since', given }));
  if (given > args.today) throw new UsageError(t('cli.usage.sinceLater', { given, today: args.today }));
  return given;
}
