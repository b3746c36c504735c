/** How it stands, in one line: active goals of the limit, what needs attention, findings; and the way to a new goal. */
import type { DashboardModel } from '../core/dashboard/dashboard-model';
import { counted, t } from '../i18n/ui';
import type { DashboardActions } from './dashboard-actions';
import { NewGoal } from './new-goal';

export interface DashboardSummaryProps {
  readonly model: Pick<DashboardModel, 'summary'>;
  readonly actions: Pick<DashboardActions, 'createGoal' | 'showProblems'>;
}

export function DashboardSummary({ model: { summary }, actions }: DashboardSummaryProps) {
  const { active, activeLimit, byHealth, findings } = summary;
  const attention = byHealth['at-risk'] + byHealth['off-track'] + byHealth.overdue;
  const found = findings.error + findings.warning + findings.suggestion;
  return (
    <header class="goal-notes-summary">
      <h2>{t('dashboard.title')}</h2>
      <p>
        <span class="goal-notes-focus" title={t('dashboard.activeWhy')}>
          {t('dashboard.active', { count: active, limit: activeLimit })}
          <Pips active={active} limit={activeLimit} />
        </span>
        {attention === 0 ? null : (
          <span>{counted(attention, 'dashboard.attentionOne', 'dashboard.attentionMany')}</span>
        )}
        {found === 0 ? null : <Found count={found} show={actions.showProblems} />}
      </p>
      {actions.createGoal === undefined ? null : <NewGoal createGoal={actions.createGoal} />}
    </header>
  );
}

/** Hundreds of them have a place of their own. */
function Found({ count, show }: { readonly count: number; readonly show: (() => void) | undefined }) {
  const words = counted(count, 'dashboard.findingOne', 'dashboard.findingMany');
  return (
    <span>
      {show === undefined ? (
        words
      ) : (
        <button type="button" class="goal-notes-link" onClick={show}>
          {words}
        </button>
      )}
    </span>
  );
}

/** More than these would be a pattern, not a number; the words beside them say it exactly. */
const MOST = 12;

function Pips({ active, limit }: { readonly active: number; readonly limit: number }) {
  const count = Math.min(Math.max(active, limit), MOST);
  return (
    <span class="goal-notes-pips" aria-hidden="true">
      {Array.from({ length: count }, (_, at) => (
        <i
          key={at}
          class={
            at >= active ? 'goal-notes-pip-free' : at >= limit ? 'goal-notes-pip-over' : 'goal-notes-pip'
          }
        />
      ))}
    </span>
  );
}
