/** The model of the dashboard as things are now, worked out once however many views ask for it. */
import { buildDashboard } from '../../core/dashboard/build-dashboard';
import type { DashboardModel } from '../../core/dashboard/dashboard-model';
import type { GoalsShown } from '../goals-shown';

/** @returns gives the same object again for as long as nothing has changed */
export function modelOf(goals: Omit<GoalsShown, 'changes'>): () => DashboardModel {
  let basis: readonly unknown[] = [];
  let model: DashboardModel | null = null;
  return () => {
    const [index, today, settings, state] = [goals.index(), goals.today(), goals.settings(), goals.state()];
    const now = [index, index.version, today, settings, state];
    if (model === null || now.some((each, at) => each !== basis[at])) {
      basis = now;
      model = buildDashboard({ index, today, settings, state });
    }
    return model;
  };
}
