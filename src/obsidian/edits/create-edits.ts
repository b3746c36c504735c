/** What edits need, made from the parts of the plugin. */
import type { ReadonlySignal } from '@preact/signals';
import type { App } from 'obsidian';
import type { Settings } from '../../core/settings/settings';
import type { GoalVault } from '../../core/vault/goal-vault';
import type { LiveIndex } from '../live-index';
import type { Today } from '../today';
import { userTemplate } from '../user-template';
import type { CreateContext } from './create-goal';

export interface EditParts {
  readonly app: Pick<App, 'vault'>;
  readonly vault: GoalVault;
  readonly live: Pick<LiveIndex, 'index' | 'noteChanged'>;
  readonly settings: ReadonlySignal<Settings>;
  readonly clock: Pick<Today, 'now' | 'time'>;
}

export function createEdits({ app, vault, live, settings, clock }: EditParts): CreateContext {
  return {
    vault,
    settings: () => settings.peek(),
    today: () => clock.now(),
    time: () => clock.time(),
    index: () => live.index,
    noteChanged: (path, text) => live.noteChanged(path, text),
    userTemplate: (framework) => userTemplate(framework, settings.peek().templateFolder, app),
  };
}
