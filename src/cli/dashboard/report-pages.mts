/** The pages that a report brings along. In: the model, and what makes a page. Out: pages by path; of very many goals not those long closed. */
import type { DashboardModel, GoalCard } from '../../core/dashboard/dashboard-model';
import type { GoalPage } from '../../core/dashboard/goal-page';

/** As much as a mail may still carry, with the dashboard itself. In characters of JSON. */
const MOST = 4_000_000;

/** @param most above this the pages of goals that were dropped, or achieved before this year, are left out */
export function reportPages(
  { goals, today }: Pick<DashboardModel, 'goals' | 'today'>,
  pageOf: (path: string) => GoalPage | null,
  most = MOST,
): Readonly<Record<string, GoalPage | null>> {
  const pages = goals.map((goal) => ({ goal, page: pageOf(goal.path) }));
  const size = pages.reduce((sum, { page }) => sum + JSON.stringify(page).length, 0);
  const shown = size <= most ? pages : pages.filter(({ goal }) => isCurrent(goal, today));
  return Object.fromEntries(shown.map(({ goal, page }) => [goal.path, page]));
}

function isCurrent({ status, closed }: GoalCard, today: string): boolean {
  const isOfThisYear = closed !== null && closed.slice(0, 4) === today.slice(0, 4);
  return status === 'achieved' ? isOfThisYear : status !== 'dropped';
}
