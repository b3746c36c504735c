/** Completion inside a block `goals` while one writes it. In: the cursor between the fences. Out: keys and values of a query. */
import {
  type App,
  type Editor,
  type EditorPosition,
  EditorSuggest,
  type EditorSuggestContext,
  type EditorSuggestTriggerInfo,
  type TFile,
} from 'obsidian';
import { completeQuery, type QueryKeyDetails } from '../../core/complete/complete-query';
import type { Completion, Completions } from '../../core/complete/completion';
import { FILTER_KEYS, QUERY_KEYS } from '../../core/query/goals-query';
import { t } from '../../i18n/in-notes';
import type { GoalsShown } from '../goals-shown';
import { GOALS_LANGUAGE } from './goals-language';

/** More lines than any query has. */
const MOST_LINES = 60;
const FENCE = /^[ \t>]{0,20}(?:```+|~~~+)[ \t]*([^\s`~]*)/;

export class QuerySuggest extends EditorSuggest<Completion> {
  #found: Completions | null = null;

  constructor(
    app: App,
    private readonly goals: Pick<GoalsShown, 'index' | 'today' | 'settings'>,
  ) {
    super(app);
  }

  /** Called with every letter typed anywhere: only the lines up to the next fence are looked at. */
  override onTrigger(
    cursor: EditorPosition,
    editor: Editor,
    file: TFile | null,
  ): EditorSuggestTriggerInfo | null {
    const above = file === null ? null : linesOfBlock(cursor.line, editor);
    if (file === null || above === null) return null;
    const lineFrom = above.reduce((sum, line) => sum + line.length + 1, 0);
    const block = [...above, editor.getLine(cursor.line)].join('\n');
    const basis = {
      schema: this.goals.settings().schema,
      today: this.goals.today(),
      goals: this.goals.index().goals(),
      path: '',
    };
    this.#found = completeQuery(block, lineFrom + cursor.ch, basis, details());
    if (this.#found === null) return null;
    const { from, query } = this.#found;
    return { start: { line: cursor.line, ch: from - lineFrom }, end: cursor, query };
  }

  override getSuggestions(context: EditorSuggestContext): Completion[] {
    void context;
    return [...(this.#found?.options ?? [])];
  }

  override renderSuggestion({ label, detail }: Completion, el: HTMLElement): void {
    el.createDiv({ text: label });
    if (detail !== '') el.createEl('small', { cls: 'goal-notes-muted', text: detail });
  }

  override selectSuggestion({ insert }: Completion): void {
    const { context } = this;
    if (context === null) return;
    const { editor, start, end } = context;
    editor.replaceRange(insert, start, end);
    const [first = '', ...more] = insert.split('\n');
    const last = more.at(-1);
    editor.setCursor(
      last === undefined
        ? { line: start.line, ch: start.ch + first.length }
        : { line: start.line + more.length, ch: last.length },
    );
    this.close();
  }
}

/** What stands above the line in a block `goals`; null when the line is in none. */
function linesOfBlock(line: number, editor: Editor): readonly string[] | null {
  const lines: string[] = [];
  for (let at = line - 1; at >= Math.max(0, line - MOST_LINES); at -= 1) {
    const text = editor.getLine(at);
    const fence = FENCE.exec(text);
    if (fence !== null) return fence[1] === GOALS_LANGUAGE ? lines.reverse() : null;
    lines.push(text);
  }
  return null;
}

function details(): QueryKeyDetails {
  return Object.fromEntries(
    [...QUERY_KEYS, ...FILTER_KEYS].map((key) => [key, t(`inNotes.key.${key}`)]),
  ) as QueryKeyDetails;
}
