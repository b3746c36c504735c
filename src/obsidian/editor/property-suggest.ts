/** Completion of properties in source mode. In: the cursor in the frontmatter of a goal, or of a note in the folder of goals. Out: names and values. */
import type { App, Editor, EditorPosition, TFile } from 'obsidian';
import { completeProperty, type PropertyDetails } from '../../core/complete/complete-property';
import type { Completions } from '../../core/complete/completion';
import type { PropertyName } from '../../core/goal/goal';
import { mayBeGoal } from '../../core/goal/recognize';
import type { Settings } from '../../core/settings/settings';
import { t } from '../../i18n/plugin';
import type { GoalsShown } from '../goals-shown';
import { noteIn } from '../note-in-index';
import { CompletionSuggest } from './completion-suggest';

/** More lines of properties than any goal has. */
const MOST_LINES = 300;
const FENCE = /^---[ \t]*$/;

export class PropertySuggest extends CompletionSuggest {
  constructor(
    app: App,
    private readonly goals: Pick<GoalsShown, 'index' | 'today' | 'settings'>,
  ) {
    super(app);
  }

  /** What rules a note out cheaply comes first. */
  protected override find(cursor: EditorPosition, editor: Editor, file: TFile): Completions | null {
    const block = blockAround(cursor.line, editor);
    if (block === null || !this.#isWanted(file.path, block)) return null;
    const above = block.split('\n').slice(0, cursor.line - 1);
    const lineFrom = above.reduce((sum, line) => sum + line.length + 1, 0);
    const found = completeProperty(
      block,
      lineFrom + cursor.ch,
      this.#basis(file.path),
      details(this.#settings),
    );
    return found === null ? null : { ...found, from: found.from - lineFrom };
  }

  get #settings(): Settings {
    return this.goals.settings();
  }

  #isWanted(path: string, block: string): boolean {
    const { schema, goalFolder } = this.#settings;
    if (goalFolder !== '' && path.startsWith(`${goalFolder}/`)) return true;
    return noteIn(this.goals.index(), path) !== null || mayBeGoal(path, `---\n${block}\n---\n`, schema);
  }

  #basis(path: string) {
    return {
      schema: this.#settings.schema,
      today: this.goals.today(),
      goals: this.goals.index().goals(),
      path,
    };
  }
}

/** What stands between the fences when the line is there; null when it is not. */
function blockAround(line: number, editor: Editor): string | null {
  if (line === 0 || line > MOST_LINES || !FENCE.test(editor.getLine(0))) return null;
  const lines: string[] = [];
  const end = Math.min(editor.lineCount(), MOST_LINES);
  for (let at = 1; at < end; at += 1) {
    const text = editor.getLine(at);
    if (FENCE.test(text)) return at > line ? lines.join('\n') : null;
    lines.push(text);
  }
  return null;
}

/** As the settings say what each property is for. */
function details({ schema }: Settings): PropertyDetails {
  const names = Object.keys(schema.properties) as PropertyName[];
  return Object.fromEntries(
    names.map((name) => [name, t(`plugin.settings.property.${name}`)]),
  ) as PropertyDetails;
}
