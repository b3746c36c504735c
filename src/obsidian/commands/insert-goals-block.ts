/** *Insert goals block*: at the cursor, in a goal its own progress, elsewhere the active goals. */
import type { Command, Editor } from 'obsidian';
import { t } from '../../i18n/in-notes';
import type { ActiveNote } from '../active-note';
import { GOALS_LANGUAGE } from '../block/goals-language';

export function insertGoalsBlock(_screens: unknown, activeNote: ActiveNote): Command {
  return {
    id: 'insert-goals-block',
    name: t('inNotes.command.insertBlock'),
    icon: 'goal',
    editorCallback(editor) {
      const isGoal = activeNote()?.isGoal === true;
      insert(editor, isGoal ? 'goal: this' : 'view: cards\nfilter:\n  status: active');
    },
  };
}

/** On lines of its own; the cursor goes behind it, where it does not keep the block from being drawn. */
function insert(editor: Editor, query: string): void {
  const { line } = editor.getCursor('to');
  const end = { line, ch: editor.getLine(line).length };
  const before = editor.getLine(line).trim() === '' ? '' : '\n\n';
  const block = `${before}\`\`\`${GOALS_LANGUAGE}\n${query}\n\`\`\`\n`;
  editor.replaceRange(block, end);
  editor.setCursor({ line: line + block.split('\n').length - 1, ch: 0 });
}
