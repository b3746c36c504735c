/** Where the live index gets its notes from in Obsidian. In: the app, the vault's port, the settings. Out: the source of the index. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { type App, getLinkpath } from 'obsidian';
import { numbersIn } from '../core/daily/daily-numbers';
import type { Settings } from '../core/settings/settings';
import type { GoalVault } from '../core/vault/goal-vault';
import { goalInCache } from './goal-in-cache';
import type { LiveIndexSource } from './live-index';

export function goalsOf(
  { metadataCache, vault: files, workspace }: Pick<App, 'metadataCache' | 'vault' | 'workspace'>,
  vault: GoalVault,
  settings: ReadonlySignal<Settings>,
): LiveIndexSource {
  return {
    vault,
    schema: computed(() => settings.value.schema),
    templateFolder: computed(() => settings.value.templateFolder),
    resolveLink: (target, fromPath) =>
      metadataCache.getFirstLinkpathDest(getLinkpath(target), fromPath)?.path ?? null,
    isGoal(path, schema) {
      const file = files.getFileByPath(path);
      return file === null ? 'no' : goalInCache(path, metadataCache.getFileCache(file), schema);
    },
    numbersOf(path) {
      const file = files.getFileByPath(path);
      const cache = file === null ? null : metadataCache.getFileCache(file);
      return cache === null ? null : numbersIn(Object.entries(cache.frontmatter ?? {}));
    },
    whenReady: (start) => workspace.onLayoutReady(start),
    whenResolved(listener) {
      const ref = metadataCache.on('resolved', listener);
      return () => metadataCache.offref(ref);
    },
  };
}
