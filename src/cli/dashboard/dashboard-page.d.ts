/** What `scripts/build/dashboard-page.mjs` makes of `page.tsx` and the style sheets. */
declare module 'goal-notes:dashboard-page' {
  /** One script for the browser. */
  export const script: string;
  export const styles: string;
}
