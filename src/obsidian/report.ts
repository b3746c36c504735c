/** What a person and the console get to see when something fails that should not. */
import { Notice } from 'obsidian';
import { t } from '../i18n/plugin';

/** Shows a failure to the person and leaves the details in the console. */
export function report(action: string, failure: unknown): void {
  console.error(`Goal Notes: ${action}`, failure);
  const message = failure instanceof Error ? failure.message : String(failure);
  new Notice(t('plugin.notice.failed', { action, message }));
}

/** Runs a promise nobody waits for: a failure is reported instead of lost. */
export function handled(action: string, promise: Promise<unknown>): void {
  promise.catch((failure: unknown) => report(action, failure));
}
