/** *Previous finding*: selects the place before at which something is found, and says what. */
import type { Command } from 'obsidian';
import { t } from '../../i18n/editor';
import type { ActiveNote } from '../active-note';
import type { Screens } from '../screens';
import type { FindingSteps } from '../editor/goal-editing';

export function previousFinding(_screens: Screens, activeNote: ActiveNote, steps: FindingSteps): Command {
  return {
    id: 'previous-finding',
    name: t('editor.command.previousFinding'),
    icon: 'arrow-up',
    editorCheckCallback(checking, editor) {
      if (activeNote()?.isGoal !== true) return false;
      if (!checking) steps.go(editor, 'previous');
      return true;
    },
  };
}
