/** Adds to the app what helps while one writes: underlines, rings, status bar. In: the plugin and its parts. Out: they go with it. */
import { signal } from '@preact/signals';
import { Platform, type Plugin } from 'obsidian';
import type { ActiveNote } from '../active-note';
import { followed } from '../followed';
import { GoalEditing, type GoalEditingHost } from './goal-editing';
import { PropertySuggest } from './property-suggest';
import { readingRing } from './reading-ring';
import { drawStatus } from './status-item';

export function addGoalEditing(plugin: Plugin, host: GoalEditingHost, activeNote: ActiveNote): GoalEditing {
  const { goals, showFindings } = host;
  const editing = plugin.addChild(new GoalEditing(host));
  plugin.registerEditorExtension(editing.extension);
  plugin.registerEditorSuggest(new PropertySuggest(plugin.app, goals));
  plugin.registerMarkdownPostProcessor(readingRing({ goals, showAll: showFindings }));
  // a phone has no status bar
  if (!Platform.isMobile) addStatus(plugin, host, editing, activeNote);
  return editing;
}

function addStatus(
  plugin: Plugin,
  { app: { workspace }, goals, showFindings }: GoalEditingHost,
  editing: GoalEditing,
  activeNote: ActiveNote,
): void {
  const opened = signal(0);
  const count = () => {
    opened.value = opened.peek() + 1;
  };
  plugin.registerEvent(workspace.on('file-open', count));
  plugin.registerEvent(workspace.on('active-leaf-change', count));
  const listen = () => {
    goals.changes();
    void [opened.value, editing.version.value];
  };
  const front = followed(listen, () => editing.front(activeNote), plugin);
  drawStatus(plugin.addStatusBarItem(), front, showFindings, plugin);
}
