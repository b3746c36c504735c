/** The tabs of the dashboard: one stop for the Tab key, arrows between them, as people know it from tabs. */
import type { Signal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { DashboardModel } from '../core/dashboard/dashboard-model';
import { type DashboardView, TABS } from '../core/dashboard/dashboard-view';
import { todayOf } from '../core/dashboard/today';
import { t } from '../i18n/ui';
import { arrowSide } from './arrow-side';

export interface DashboardTabsProps {
  readonly model: DashboardModel;
  readonly view: Signal<DashboardView>;
}

export function DashboardTabs({ model, view }: DashboardTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const count = useMemo(() => todayOf(model).now.length, [model]);
  const now = view.value;
  const choose = (tab: DashboardView['tab']) => {
    view.value = { ...view.peek(), tab, page: null };
  };
  const move = (event: KeyboardEvent) => {
    const at = TABS.indexOf(now.tab);
    const to = positionAfter(event, at);
    const tab = TABS[to];
    if (tab === undefined || to === at) return;
    event.preventDefault();
    choose(tab);
    list.current?.querySelectorAll('button')[to]?.focus();
  };
  return (
    <div ref={list} class="goal-notes-tabs" role="tablist" aria-label={t('dashboard.tabs')} onKeyDown={move}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          aria-selected={now.tab === tab}
          tabIndex={now.tab === tab ? 0 : -1}
          onClick={() => choose(tab)}
        >
          {t(`dashboard.tab.${tab}`)}
          {tab === 'today' && count > 0 ? <span class="goal-notes-count">{count}</span> : null}
        </button>
      ))}
    </div>
  );
}

/** Where a key leads; -1 for a key that leads nowhere. */
function positionAfter(event: KeyboardEvent, at: number): number {
  const side = arrowSide(event);
  if (side !== null) return (at + (side === 'forward' ? 1 : TABS.length - 1)) % TABS.length;
  if (event.key === 'Home') return 0;
  return event.key === 'End' ? TABS.length - 1 : -1;
}
