/** What the Problems view can have done. In: the parts of the plugin. Out: its actions; all but opening can be undone together. */
import { type App, type HoverParent, Menu } from 'obsidian';
import { onlyRules } from '../../core/lint/only-rules';
import { fixingFinding } from '../../core/lint/fixing-findings';
import { type NotePlan, planFixes, replacing } from '../../core/lint/plan-fixes';
import { suppressingFinding } from '../../core/lint/suppressing-finding';
import type { FixScope } from '../../core/problems/arrange-problems';
import { counted, t } from '../../i18n/plugin';
import type { MenuEntry, ProblemsActions } from '../../ui/problems/problems-actions';
import type { EditContext } from '../edits/edit-context';
import { fixingIn } from '../edits/fix-findings';
import type { UndoableEdits } from '../edits/undoable-edits';
import { hoverNote } from '../hover-note';
import { openTarget } from '../open-place';
import { handled } from '../report';
import { FixPreviewModal } from './fix-preview-modal';

export interface ProblemsHost {
  readonly app: App;
  readonly edits: EditContext;
}

export function problemsActions(
  { app, edits }: ProblemsHost,
  undoable: UndoableEdits,
  hoverParent: HoverParent,
): ProblemsActions {
  const one = (path: string) => () => t('plugin.problems.changedOne', { note: path });
  return {
    openNote: (target) => handled(t('plugin.action.open'), openTarget(target, app, edits)),
    hoverNote: (path, targetEl, event) => hoverNote({ path, targetEl, event, hoverParent }, app.workspace),
    fix: ({ path, rule, line, column }, label) => {
      const wanted = { rule, line, column, ...(label === undefined ? {} : { fix: label }) };
      return undoable.make([{ path, change: fixingFinding(path, wanted, fixingIn(path, edits)) }], one(path));
    },
    allow: ({ path, rule, line, column }, place) => {
      const change = suppressingFinding(path, { rule, line, column }, place, fixingIn(path, edits));
      return undoable.make([{ path, change }], one(path));
    },
    fixAll: (scope) => handled(t('plugin.action.fix'), preview(scope, { app, edits }, undoable)),
    undo: undoable.undo,
    showMenu,
  };
}

async function preview(
  { paths, rules }: FixScope,
  { app, edits }: ProblemsHost,
  undoable: UndoableEdits,
): Promise<void> {
  // what is typed but not saved yet counts
  for (const path of paths) edits.noteChanged(path, await edits.vault.read(path));
  const wanted = new Set(rules);
  const settings = onlyRules(edits.settings(), (id) => wanted.has(id));
  const plans = planFixes(paths, edits.index(), edits.today(), settings);
  const apply = (chosen: readonly NotePlan[]) =>
    undoable.make(
      chosen.map(({ path, before, after }) => ({ path, change: replacing(before, after) })),
      (count) => counted(count, 'plugin.problems.changedNote', 'plugin.problems.changedNotes'),
    );
  new FixPreviewModal(app, plans, apply).open();
}

function showMenu(entries: readonly MenuEntry[], at: { readonly x: number; readonly y: number }): void {
  if (entries.length === 0) return;
  const menu = new Menu();
  for (const { title, icon, section, run } of entries)
    menu.addItem((item) => item.setTitle(title).setIcon(icon).setSection(section).onClick(run));
  menu.showAtPosition({ ...at });
}
