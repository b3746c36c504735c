/** The button for a new goal, and the choice of its framework: each says when to take it. */
import { FRAMEWORKS } from '../core/frameworks/index';
import { t } from '../i18n/ui';
import type { DashboardActions } from './dashboard-actions';
import { Icon } from './icons';
import { Popup } from './popup';

export type CreateGoal = NonNullable<DashboardActions['createGoal']>;

export function NewGoal({ createGoal }: { readonly createGoal: CreateGoal }) {
  const face = (
    <>
      <Icon name="plus" />
      {t('dashboard.newGoal')}
    </>
  );
  return (
    <Popup class="goal-notes-new" button={face} buttonClass="mod-cta">
      {(close) => (
        <FrameworkChoice
          choose={(framework) => {
            close();
            createGoal(framework);
          }}
        />
      )}
    </Popup>
  );
}

/** SMART or PACT, with a sentence that helps to choose. */
export function FrameworkChoice({ choose }: { readonly choose: CreateGoal }) {
  return (
    <ul class="goal-notes-frameworks">
      {(['smart', 'pact'] as const).map((framework) => (
        <li key={framework}>
          <button type="button" onClick={() => choose(framework)}>
            <strong>{t(framework === 'smart' ? 'dashboard.newSmart' : 'dashboard.newPact')}</strong>
            <span class="goal-notes-muted">{FRAMEWORKS[framework].purpose}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
