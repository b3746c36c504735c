/** A bar for where a goal is, with a tick where the plan expects it. */
import type { Pace } from '../core/progress/goal-status';
import { t } from '../i18n/ui';
import { percent } from './shown-date';

export interface ProgressBarProps {
  /** 0..1; null = nothing to show. */
  readonly value: number | null;
  readonly pace: Pace | null;
}

export function ProgressBar({ value, pace }: ProgressBarProps) {
  if (value === null) {
    return <div class="goal-notes-bar" role="img" aria-label={t('dashboard.noProgress')} />;
  }
  const done = Math.min(Math.max(value, 0), 1);
  const text =
    pace === null
      ? t('dashboard.progress', { percent: percent(value) })
      : t('dashboard.progressPlan', { percent: percent(value), expected: percent(pace.expected) });
  return (
    <div
      class="goal-notes-bar"
      role="progressbar"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(done * 100)}
      aria-valuetext={text}
      aria-label={t('dashboard.progressLabel')}
      title={text}
      style={{ '--goal-notes-done': `${done * 100}%` }}
    >
      <div class="goal-notes-bar-fill" />
      {pace !== null && pace.expected > 0 && pace.expected < 1 ? (
        <div class="goal-notes-bar-plan" style={{ '--goal-notes-plan': `${pace.expected * 100}%` }} />
      ) : null}
    </div>
  );
}
