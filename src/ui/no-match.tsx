/** No goal passes the filters: says so, and takes them away. */
import type { Signal } from '@preact/signals';
import { type DashboardView, DEFAULT_VIEW } from '../core/dashboard/dashboard-view';
import { t } from '../i18n/ui';

export function NoMatch({ view }: { readonly view: Signal<DashboardView> }) {
  const clear = () => {
    const { text, framework, level } = DEFAULT_VIEW;
    view.value = { ...view.peek(), statuses: [], text, framework, level };
  };
  return (
    <div class="goal-notes-empty">
      <p>{t('dashboard.noMatch')}</p>
      <button type="button" onClick={clear}>
        {t('dashboard.clear')}
      </button>
    </div>
  );
}
