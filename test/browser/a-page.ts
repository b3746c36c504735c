/** A page of the dashboard in a browser, for one test. In: an address. Out: the page; its errors fail the test. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';

/** Opens pages that end with the test. */
export function aPage(
  browser: () => Promise<Browser>,
): (url: string, options?: BrowserContextOptions) => Promise<Page> {
  return async (url, options = {}) => {
    const context = await (
      await browser()
    ).newContext({ viewport: { width: 1000, height: 900 }, ...options });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    onTestFinished(async () => {
      await context.close();
      expect(errors).toEqual([]);
    });
    await page.goto(url);
    await page.locator('.goal-notes-summary').waitFor();
    return page;
  };
}
