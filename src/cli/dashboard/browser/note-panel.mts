/** Where a note is. In: a note that was asked for. Out: its path to copy, and the note itself in the app when the folder is a vault of it. */
import { t } from '../../../i18n/cli';
import type { OpenTarget } from '../../../ui/dashboard-actions';
import type { PageData } from '../page-data';

export type ShowNote = (target: OpenTarget) => void;

export function notePanel(parent: HTMLElement, { openInApp }: Pick<PageData, 'openInApp'>): ShowNote {
  const panel = document.createElement('aside');
  panel.className = 'goal-notes-page-note';
  panel.setAttribute('role', 'status');
  panel.hidden = true;
  parent.append(panel);
  return ({ path, line, event }) => {
    const address = openInApp === null ? null : openInApp + encodeURIComponent(path);
    const place = line === undefined ? path : `${path}:${line}`;
    const words = document.createElement('span');
    words.textContent = t('cli.page.note', { path: place });
    const asked = event?.target;
    const close = button(t('cli.page.close'), () => {
      panel.hidden = true;
      if (asked instanceof HTMLElement) asked.focus();
    });
    panel.replaceChildren(words, ...(address === null ? [] : [link(address)]), copyButton(place), close);
    panel.hidden = false;
  };
}

function link(address: string): HTMLElement {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.textContent = t('cli.page.openInApp');
  return anchor;
}

function copyButton(text: string): HTMLElement {
  const copy = button(t('cli.page.copy'), () => {
    navigator.clipboard.writeText(text).then(
      () => (copy.textContent = t('cli.page.copied')),
      // a browser may refuse; the path stands beside the button
      () => (copy.textContent = t('cli.page.notCopied')),
    );
  });
  return copy;
}

function button(text: string, act: () => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', act);
  return element;
}
