/** Findings for a person: grouped by note, columns aligned, a line that sums up. In: the report. Out: text. */
import type { RuleSeverity } from '../../core/lint/finding';
import { counted, t } from '../../i18n/cli';
import type { Paint, Style } from '../terminal/paint.mts';
import { printable } from '../terminal/printable.mts';
import { type Cell, table } from '../terminal/table.mts';
import type { CheckReport } from './check-report.mts';

const STYLES: Readonly<Record<RuleSeverity, Style>> = { error: 'red', warning: 'yellow', suggestion: 'blue' };

export interface TextOptions {
  readonly paint: Paint;
  readonly columns: number | null;
  /**
   * What stands before each finding: its place in the note named above them, for a person; or the whole `path:line:column`, which `grep`
   * and editors want.
   */
  readonly places: 'short' | 'whole';
}

export function checkText({ files, summary }: CheckReport, { paint, columns, places }: TextOptions): string {
  const rows = files.flatMap(({ path, findings }) =>
    findings.map(({ rule, severity, message, line, column, fixable }) => [
      { text: `${places === 'whole' ? `${path}:` : ''}${line}:${column}`, style: 'dim' as const },
      { text: severity, style: STYLES[severity] },
      { text: message },
      { text: rule, style: 'dim' as const },
      { text: fixable ? t('cli.check.fixable') : '', style: 'green' as const },
    ]),
  );
  const lines =
    places === 'short'
      ? table(rows, { paint, columns, wrap: 2, indent: 2 })
      : rows.map((row) => plainLine(row, paint));
  let next = 0;
  const groups = files.flatMap(({ path, findings }) => {
    const own = lines.slice(next, next + findings.length);
    next += findings.length;
    const head = places === 'short' ? [paint('underline', printable(path))] : [];
    return own.length === 0 ? [] : [`${[...head, ...own].join('\n')}\n\n`];
  });
  const fixable = files.flatMap(({ findings }) => findings).filter((finding) => finding.fixable).length;
  return `${groups.join('')}${summaryLine(summary, fixable, paint)}\n`;
}

/** Columns would be as wide as the longest path; a program that reads the line looks for none. */
function plainLine(cells: readonly Cell[], paint: Paint): string {
  return cells
    .filter(({ text }) => text !== '')
    .map(({ text, style }) => (style === undefined ? printable(text) : paint(style, printable(text))))
    .join('  ');
}

function summaryLine(
  { goals, errors, warnings, suggestions }: CheckReport['summary'],
  fixable: number,
  paint: Paint,
): string {
  const checked = counted(goals, 'cli.check.goalOne', 'cli.check.goalMany');
  const found = [
    errors === 0 ? '' : paint(STYLES.error, counted(errors, 'cli.check.errorOne', 'cli.check.errorMany')),
    warnings === 0
      ? ''
      : paint(STYLES.warning, counted(warnings, 'cli.check.warningOne', 'cli.check.warningMany')),
    suggestions === 0
      ? ''
      : paint(STYLES.suggestion, counted(suggestions, 'cli.check.suggestionOne', 'cli.check.suggestionMany')),
  ].filter((each) => each !== '');
  if (goals === 0) return t('cli.check.noGoals');
  if (found.length === 0) return t('cli.check.nothing', { checked });
  const end = fixable === 0 ? '' : ` ${counted(fixable, 'cli.check.fixableOne', 'cli.check.fixableMany')}`;
  return t('cli.check.summary', { checked, found: found.join(', ') }) + end;
}
