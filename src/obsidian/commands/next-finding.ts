/** *Next finding*: selects the next place at which something is found, and says what. */
import type { Command } from 'obsidian';
import { t } from '../../i18n/editor';
import type { ActiveNote } from '../active-note';
import type { Screens } from '../screens';
import type { FindingSteps } from '../editor/goal-editing';

export function nextFinding(_screens: Screens, activeNote: ActiveNote, steps: FindingSteps): Command {
  return {
    id: 'next-finding',
    name: t('editor.command.nextFinding'),
    icon: 'arrow-down',
    editorCheckCallback(checking, editor) {
      if (activeNote()?.isGoal !== true) return false;
      if (!checking) steps.go(editor, 'next');
      return true;
    },
  };
}
