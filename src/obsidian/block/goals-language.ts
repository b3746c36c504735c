/** What stands behind the three backticks of a block of goals. Notes hold it: it never changes. */
export const GOALS_LANGUAGE = 'goals';
