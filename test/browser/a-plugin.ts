/** The built plugin in the host, for one test. In: a vault and how the app starts. Out: the page; its errors fail the test. */
import type { Browser } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { EXAMPLE_DAY } from './host/read-vault.mjs';
import { launch, type Launched, type LaunchOptions } from './launch.mjs';

/** It ends with the test, on the day of the example vault, and must not have complained about anything. */
export async function aPlugin(
  browser: () => Promise<Browser>,
  options: Omit<LaunchOptions, 'browser'> = {},
): Promise<Pick<Launched, 'page' | 'host'>> {
  const { page, host, close } = await launch({ clock: EXAMPLE_DAY, ...options, browser: await browser() });
  onTestFinished(async () => {
    const complaints = [...(await host.errors()), ...(await host.warnings())];
    await close();
    expect(complaints).toEqual([]);
  });
  return { page, host };
}
