/**
 * The card at a place one was led to by a command, where no mouse hovers. In: the findings of a place. Out: an extension that holds the
 * card, and what opens it. It goes with the next change of text or selection, and on Escape.
 */
import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { EditorView, keymap, showTooltip, type Tooltip } from '@codemirror/view';
import type { FindingPlace } from '../../core/lint/finding-places';
import { t } from '../../i18n/editor';
import { findingCard } from './finding-card';
import { type FindingActions, fixName } from './finding-diagnostics';

const setTooltip = StateEffect.define<Tooltip | null>();

const tooltipShown = StateField.define<Tooltip | null>({
  create: () => null,
  update(shown, { effects, docChanged, selection }) {
    for (const effect of effects) if (effect.is(setTooltip)) return effect.value;
    return docChanged || selection !== undefined ? null : shown;
  },
  provide: (field) => showTooltip.from(field),
});

export const placeTooltip: Extension = [
  tooltipShown,
  keymap.of([
    {
      key: 'Escape',
      run(editor) {
        if (editor.state.field(tooltipShown) === null) return false;
        editor.dispatch({ effects: setTooltip.of(null) });
        return true;
      },
    },
  ]),
];

export interface PlaceToShow {
  readonly place: FindingPlace;
  /** 1-based: which of how many. */
  readonly at: number;
  readonly all: number;
  readonly path: string;
}

/** Selects a place, opens its card, and tells those who do not see it. */
export function showPlace(
  editor: EditorView,
  { place, at, all, path }: PlaceToShow,
  actions: FindingActions,
): void {
  const messages = place.findings.map(({ message }) => message).join(' ');
  editor.dispatch({
    selection: { anchor: place.from, head: place.to },
    scrollIntoView: true,
    effects: [
      setTooltip.of({
        pos: place.from,
        end: place.to,
        create: () => ({ dom: card(editor, { place, at, all, path }, actions) }),
      }),
      EditorView.announce.of(t('editor.announced', { at, all, messages })),
    ],
  });
  editor.focus();
}

/** In CodeMirror's own classes, so that it looks like the card under the mouse. */
function card(
  editor: EditorView,
  { place, at, all, path }: PlaceToShow,
  actions: FindingActions,
): HTMLElement {
  const listEl = createEl('ul', { cls: 'cm-tooltip-lint' });
  place.findings.forEach((finding, position) => {
    const itemEl = listEl.createEl('li', { cls: `cm-diagnostic cm-diagnostic-${finding.severity}` });
    if (position === 0)
      itemEl.createSpan({ cls: 'goal-notes-finding-place', text: t('editor.place', { at, all }) });
    itemEl.appendChild(findingCard(finding, () => actions.showAll(path)));
    for (const fix of finding.fixes) {
      const buttonEl = itemEl.createEl('button', {
        cls: 'cm-diagnosticAction',
        text: fixName(fix),
        type: 'button',
      });
      buttonEl.addEventListener('click', () => actions.applyFix(editor, finding, fix, place.from));
    }
    itemEl.createDiv({ cls: 'cm-diagnosticSource', text: finding.rule });
  });
  return listEl;
}
