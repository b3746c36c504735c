/** What the dashboard asks for, done by the server. In: what a person did. Out: how it went. A report can only show where a note is. */
import { t } from '../../../i18n/cli';
import type { ActionOutcome, DashboardActions, Picture } from '../../../ui/dashboard-actions';
import type { PageData } from '../page-data';
import { downloadPicture } from './page-pages.mts';
import type { ShowNote } from './note-panel.mts';

export function pageActions({ kind }: Pick<PageData, 'kind'>, openNote: ShowNote): DashboardActions {
  if (kind === 'report') {
    const refuse = () => Promise.resolve<ActionOutcome>({ ok: false, message: t('cli.page.readOnly') });
    return { openNote, linkTo, logCheckIn: refuse, tickMilestone: refuse, savePicture };
  }
  return {
    openNote,
    linkTo,
    logCheckIn: (path, value, comment, date) => post('check-in', { path, value, comment, date }),
    tickMilestone: (path, { position, text }, mark) => post('milestone', { path, position, text, mark }),
    savePicture,
    applyFix: (path, rule, line) => post('fix', { path, rule, line }),
  };
}

/** As in a note. */
function linkTo(path: string): string {
  return `[[${path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '')}]]`;
}

function savePicture(picture: Picture): Promise<ActionOutcome> {
  downloadPicture(picture);
  return Promise.resolve({ ok: true });
}

async function post(action: string, asked: unknown): Promise<ActionOutcome> {
  try {
    const response = await fetch(action, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(asked),
    });
    return (await response.json()) as ActionOutcome;
  } catch {
    // not reached, or an answer that is none of ours
    return { ok: false, message: t('cli.page.failed') };
  }
}
