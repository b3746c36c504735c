/** The name under which Obsidian knows the dashboard, also in saved workspaces: it never changes. */
export const DASHBOARD_VIEW = 'goal-notes-dashboard';
