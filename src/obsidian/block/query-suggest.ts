/** Completion inside a block `goals` while one writes it. In: the cursor between the fences. Out: keys and values of a query. */
import type { App, Editor, EditorPosition, TFile } from 'obsidian';
import { completeQuery, type QueryKeyDetails } from '../../core/complete/complete-query';
import type { Completions } from '../../core/complete/completion';
import { FILTER_KEYS, QUERY_KEYS } from '../../core/query/goals-query';
import { t } from '../../i18n/in-notes';
import { CompletionSuggest } from '../editor/completion-suggest';
import type { GoalsShown } from '../goals-shown';
import { GOALS_LANGUAGE } from './goals-language';

/** More lines than any query has. */
const MOST_LINES = 60;
const FENCE = /^[ \t>]{0,20}(?:```+|~~~+)[ \t]*([^\s`~]*)/;

export class QuerySuggest extends CompletionSuggest {
  constructor(
    app: App,
    private readonly goals: Pick<GoalsShown, 'index' | 'today' | 'settings'>,
  ) {
    super(app);
  }

  /** Only the lines up to the next fence are looked at. */
  protected override find(cursor: EditorPosition, editor: Editor, { path }: TFile): Completions | null {
    const above = linesOfBlock(cursor.line, editor);
    if (above === null) return null;
    const lineFrom = above.reduce((sum, line) => sum + line.length + 1, 0);
    const block = [...above, editor.getLine(cursor.line)].join('\n');
    const goals = this.goals.index().goals();
    const basis = { schema: this.goals.settings().schema, today: this.goals.today(), goals, path };
    const found = completeQuery(block, lineFrom + cursor.ch, basis, details());
    return found === null ? null : { ...found, from: found.from - lineFrom };
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
