/** The status bar: ring and number of findings of the goal in front. In: an element and what is known. Out: it is kept current. */
import { effect, type ReadonlySignal } from '@preact/signals';
import { type Component, setTooltip } from 'obsidian';
import type { Goal } from '../../core/goal/goal';
import type { Finding } from '../../core/lint/finding';
import { counted, t } from '../../i18n/editor';
import { mountRing } from '../../ui/mount-ring';
import { goalRing } from './goal-ring';
import { asButton } from './ring-button';

/** What the status bar tells about. */
export interface GoalInFront {
  readonly path: string;
  /** Null: it cannot be read. */
  readonly goal: Goal | null;
  readonly findings: readonly Finding[];
}

export function drawStatus(
  el: HTMLElement,
  front: ReadonlySignal<GoalInFront | null>,
  showAll: (path: string) => void,
  owner: Pick<Component, 'register'>,
): void {
  el.addClass('mod-clickable', 'goal-notes-status');
  const ringEl = el.createSpan();
  const countEl = el.createSpan();
  asButton(el, () => {
    const path = front.peek()?.path;
    if (path !== undefined) showAll(path);
  });
  let remove: () => void = () => undefined;
  const draw = (shown: GoalInFront | null) => {
    remove();
    el.toggle(shown !== null);
    if (shown === null) return;
    const ring = shown.goal === null ? null : goalRing(shown.goal);
    remove = ring === null ? () => undefined : mountRing(ringEl, ring);
    countEl.setText(String(shown.findings.length));
    setTooltip(el, words(shown, ring?.label), { placement: 'top' });
  };
  owner.register(effect(() => draw(front.value)));
  owner.register(() => remove());
}

function words({ goal, findings }: GoalInFront, ring: string | undefined): string {
  const [first] = findings;
  if (goal === null && first !== undefined)
    return [t('editor.status.unreadable', { message: first.message }), t('editor.status.select')].join(' ');
  const found =
    findings.length === 0
      ? t('editor.status.none')
      : counted(findings.length, 'editor.status.one', 'editor.status.many');
  return [found, ...(ring === undefined ? [] : [`${ring}.`]), t('editor.status.select')].join(' ');
}
