/**
 * A quiet offer in a daily note: behind a line that names a goal and says something new about it stands *Log*. In: the goals. Out: an
 * extension for editors. Nothing is offered on the line one is writing, nor for what is logged.
 */
import { type Extension, StateEffect } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view';
import type { Component } from 'obsidian';
import { dailyCheckIns } from '../../core/daily/daily-check-ins';
import { dateOfNote } from '../../core/daily/date-of-note';
import type { NewCheckIn } from '../../core/goal/check-in-line';
import { formatCheckIn } from '../../core/goal/check-in-line';
import type { Goal } from '../../core/goal/goal';
import { t } from '../../i18n/check-in';
import { followed } from '../followed';
import type { GoalsShown } from '../goals-shown';
import { noteViewOf } from './note-view';
import { asButton } from './ring-button';

/** Longer notes are no daily notes, and must not slow down typing. In characters. */
const LONGEST = 50_000;

/** What is logged may have changed. */
const lookAgain = StateEffect.define<null>();

export function dailyOffer(
  goals: GoalsShown,
  log: (goal: Goal, checkIn: NewCheckIn) => void,
  owner: Pick<Component, 'register'>,
): Extension {
  const editors = new Set<EditorView>();
  const again = () => editors.forEach((editor) => editor.dispatch({ effects: lookAgain.of(null) }));
  followed(goals.changes, again, owner);

  class DailyOffer {
    decorations: DecorationSet;

    constructor(private readonly editor: EditorView) {
      editors.add(editor);
      this.decorations = Decoration.none;
      // which note it shows is known once it stands in its view
      void Promise.resolve().then(() => {
        if (editors.has(editor)) editor.dispatch({ effects: lookAgain.of(null) });
      });
    }

    update({ docChanged, selectionSet, transactions }: ViewUpdate): void {
      const isTold = transactions.some((each) => each.effects.some((effect) => effect.is(lookAgain)));
      if (docChanged || selectionSet || isTold) this.decorations = this.#look();
    }

    destroy(): void {
      editors.delete(this.editor);
    }

    #look(): DecorationSet {
      const path = noteViewOf(this.editor)?.file?.path;
      const date = path === undefined ? null : dateOfNote(path);
      const { doc, selection } = this.editor.state;
      if (path === undefined || date === null || date > goals.today() || doc.length > LONGEST)
        return Decoration.none;
      const offers = dailyCheckIns({ path, text: doc.toString(), date }, goals.index()).flatMap((each) => {
        const { from, to } = doc.lineAt(each.from);
        const { head } = selection.main;
        if (each.state !== 'new' || (head >= from && head <= to)) return [];
        return [
          Decoration.widget({ widget: new Offer(each.goal, each.checkIn, log), side: 1 }).range(each.to),
        ];
      });
      return Decoration.set(offers, true);
    }
  }
  return ViewPlugin.fromClass(DailyOffer, { decorations: (plugin) => plugin.decorations });
}

class Offer extends WidgetType {
  constructor(
    private readonly goal: Goal,
    private readonly checkIn: NewCheckIn,
    private readonly log: (goal: Goal, checkIn: NewCheckIn) => void,
  ) {
    super();
  }

  override eq(other: Offer): boolean {
    return this.goal.path === other.goal.path && formatCheckIn(this.checkIn) === formatCheckIn(other.checkIn);
  }

  override toDOM(): HTMLElement {
    const el = createSpan({ cls: 'goal-notes-daily-offer', text: t('checkIn.ofNote.offer') });
    const line = formatCheckIn(this.checkIn).slice(2);
    el.setAttr('aria-label', t('checkIn.ofNote.offerWhy', { goal: this.goal.title.value, line }));
    asButton(el, () => this.log(this.goal, this.checkIn));
    return el;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}
