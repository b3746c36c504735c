/** What a group of goals is called. In: the group and what was grouped by. Out: words. */
import type { DashboardView, GoalGroup } from '../core/dashboard/arrange-goals';
import { t } from '../i18n/ui';

export function groupTitle({ key, title }: Omit<GoalGroup, 'goals'>, group: DashboardView['group']): string {
  if (group === 'parent') return title === '' ? t('dashboard.noParent') : title;
  if (group === 'none' || key === '') return t('dashboard.goals');
  // the core's words for framework, level and status are the keys of ours
  if (group === 'framework') return t(`dashboard.framework.${key as 'smart'}`);
  if (group === 'health') return t(`dashboard.level.${key as 'on-track'}`);
  return t(`dashboard.status.${key as 'active'}`);
}
