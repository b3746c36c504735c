/** The few numbers of a goal, each under what it means. */
import type { GoalCard } from '../core/dashboard/dashboard-model';
import type { HitRate } from '../core/progress/goal-status';
import { counted, t } from '../i18n/ui';
import { percent } from './shown-date';

export interface GoalFiguresProps {
  readonly goal: Pick<GoalCard, 'progress' | 'pace' | 'hitRate' | 'amount'>;
}

export function GoalFigures({ goal: { progress, pace, hitRate, amount } }: GoalFiguresProps) {
  const figures: readonly (readonly [string, string, string])[] = [
    ...(progress === null ? [] : [[t('dashboard.soFar'), percent(progress.value), amount] as const]),
    ...(pace === null ? [] : [[t('dashboard.planSays'), percent(pace.expected), ''] as const]),
    ...habitFigures(hitRate, progress === null ? amount : ''),
  ];
  if (figures.length === 0) return null;
  return (
    <dl class="goal-notes-figures">
      {figures.map(([what, number, beside]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>
            <strong>{number}</strong> {beside}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function habitFigures(hitRate: HitRate | null, amount: string) {
  if (hitRate === null || hitRate.value === null) return [];
  const { value, streak, bestStreak, period } = hitRate;
  return [
    [t('dashboard.kept'), percent(value), amount] as const,
    [
      t('dashboard.streak'),
      counted(streak, `dashboard.period.${period}`, `dashboard.periods.${period}`),
      bestStreak > streak ? t('dashboard.best', { count: bestStreak }) : '',
    ] as const,
  ];
}
