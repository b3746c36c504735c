/** The ring as something to select: it opens what is found in the note. In: an element and a ring. Out: the ring in it, kept by its owner. */
import { setTooltip } from 'obsidian';
import { t } from '../../i18n/editor';
import { mountRing } from '../../ui/mount-ring';
import type { GoalRing } from './goal-ring';

/** Makes an element act like a button, also by keyboard; done once for an element. */
export function asButton(el: HTMLElement, select: () => void): void {
  el.setAttrs({ role: 'button', tabindex: 0 });
  el.addEventListener('click', select);
  el.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    select();
  });
}

/** @returns what takes the ring out again */
export function drawRing(el: HTMLElement, ring: GoalRing): () => void {
  setTooltip(el, t('editor.ring', { ring: ring.label }));
  return mountRing(el, ring);
}
