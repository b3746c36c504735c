/** Before the first goal: the ways to begin. */
import { t } from '../i18n/ui';
import { CriteriaRing } from './criteria-ring';
import type { DashboardActions } from './dashboard-actions';
import { FrameworkChoice } from './new-goal';

export function NoGoalsYet({ actions }: { readonly actions: Pick<DashboardActions, 'createGoal'> }) {
  const { createGoal } = actions;
  return (
    <div class="goal-notes-empty">
      <div class="goal-notes-empty-mark" aria-hidden="true">
        <CriteriaRing framework="smart" segments={FIRST_STEPS} />
      </div>
      <h3>{t('dashboard.none')}</h3>
      <p>{t('dashboard.noneWhy')}</p>
      {createGoal === undefined ? (
        <p>
          {t('dashboard.noneElsewhere')} <code>{t('dashboard.noneCommand')}</code>
        </p>
      ) : (
        <>
          <FrameworkChoice choose={createGoal} />
          <p>{t('dashboard.noneHow')}</p>
        </>
      )}
    </div>
  );
}

/** A ring that is on its way. */
const FIRST_STEPS = [
  { criterion: 'specific', letter: 'S', status: 'met' },
  { criterion: 'measurable', letter: 'M', status: 'met' },
  { criterion: 'achievable', letter: 'A', status: 'weak' },
  { criterion: 'relevant', letter: 'R', status: 'missing' },
  { criterion: 'time-bound', letter: 'T', status: 'missing' },
] as const;
