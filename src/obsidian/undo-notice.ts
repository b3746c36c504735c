/** A notice that says what was done, and takes it back. */
import { Notice } from 'obsidian';
import { t } from '../i18n/check-in';
import type { ActionOutcome } from '../ui/dashboard-actions';
import { handled } from './report';

/** Long enough to read it and to think better of it. In ms. */
const SHOWN_MS = 8000;

export function undoNotice(said: string, undo: () => Promise<ActionOutcome>): void {
  const notice = new Notice(
    createFragment((fragment) => {
      fragment.createDiv({ text: said });
      fragment
        .createEl('button', { text: t('checkIn.undo'), cls: 'goal-notes-notice-offer' })
        .addEventListener('click', () => {
          notice.hide();
          handled(t('checkIn.action.undo'), tell(undo()));
        });
    }),
    SHOWN_MS,
  );
}

async function tell(undone: Promise<ActionOutcome>): Promise<void> {
  const outcome = await undone;
  if (!outcome.ok) new Notice(outcome.message);
}
