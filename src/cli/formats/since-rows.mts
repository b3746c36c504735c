/** What changed since a day, goal by goal, in words. In: the changes. Out: a row for each goal. */
import type { ChangedSince, GoalSince, StandingThen } from '../../core/progress/changed-since';
import { counted, t } from '../../i18n/cli';

export interface SinceRow {
  readonly path: string;
  readonly title: string;
  /** `30% → 45%` */
  readonly progress: string;
  /** `At risk → On track` */
  readonly health: string;
  /** `3 check-ins`, `target 300 → 250 (too much)` */
  readonly happened: readonly string[];
}

export function sinceRows({ goals }: ChangedSince): readonly SinceRow[] {
  return goals.map((goal) => ({
    path: goal.path,
    title: goal.title,
    progress: sharesText(goal),
    health: levelsText(goal),
    happened: happened(goal),
  }));
}

function sharesText({ before, now }: GoalSince): string {
  const was = shareText(before);
  const is = shareText(now);
  return was === '' || was === is ? is : `${was} → ${is}`;
}

function shareText(standing: StandingThen | null): string {
  return standing === null || standing.share === null ? '' : `${Math.round(standing.share * 100)}%`;
}

function levelsText({ before, now }: GoalSince): string {
  const is = t(`dashboard.level.${now.level}`);
  return before === null || before.level === now.level
    ? is
    : `${t(`dashboard.level.${before.level}`)} → ${is}`;
}

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
