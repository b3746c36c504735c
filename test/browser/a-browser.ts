/** One Chromium for all tests of a file: starting it takes longer than most of them. */
import { type Browser, chromium } from 'playwright-core';
import { afterAll } from 'vitest';
import { findChromium } from './find-chromium.mjs';

/** Starts it at the first call; it ends with the file. */
export function aBrowser(): () => Promise<Browser> {
  let starting: Promise<Browser> | null = null;
  afterAll(async () => (await starting)?.close());
  return () => (starting ??= start());
}

function start(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null)
    throw new Error('The browser tests need Chromium; `npm test` installs it or says how.');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  });
}
