/** What was logged, for people and for programs. In: check-ins with the paths to show. Out: text or JSON. */
import { formatCheckIn, type NewCheckIn } from '../../core/goal/check-in-line';
import { checkInValueText } from '../../core/goal/check-in-value';
import { t } from '../../i18n/cli';

export interface ShownCheckIn {
  /** As a person in this folder would type it. */
  readonly path: string;
  readonly checkIn: Pick<NewCheckIn, 'date' | 'report' | 'comment'>;
}

/** @example loggedText([{ path: 'Run.md', checkIn }]) // => 'Run.md: 2026-06-15: 3 km — in the rain\n' */
export function loggedText(checkIns: readonly ShownCheckIn[]): string {
  return checkIns
    .map(({ path, checkIn: { date, report, comment } }) => {
      return `${path}: ${formatCheckIn({ date, report, comment }).slice(2)}\n`;
    })
    .join('');
}

export function loggedData({ path, checkIn: { date, report, comment } }: ShownCheckIn) {
  return { path, date, value: checkInValueText(report), comment };
}

export interface LoggedMany {
  readonly dryRun: boolean;
  readonly logged: readonly ShownCheckIn[];
  /** In their goals before. */
  readonly known: readonly ShownCheckIn[];
}

/** Besides the check-ins themselves: that some were there before, that there are none, that nothing was written. */
export function manyWords({ dryRun, logged, known }: LoggedMany): string {
  const said = [
    ...(known.length === 0 ? [] : [t('cli.log.known', { count: known.length })]),
    ...(logged.length === 0 && known.length === 0 ? [t('cli.log.nothing')] : []),
    ...(dryRun && logged.length > 0 ? [t('cli.log.dryRun', { count: logged.length })] : []),
  ];
  return said.map((words) => `${words}\n`).join('');
}

export function manyJson({ dryRun, logged, known }: LoggedMany): string {
  const data = { dryRun, logged: logged.map(loggedData), alreadyLogged: known.map(loggedData) };
  return `${JSON.stringify(data, null, 2)}\n`;
}
