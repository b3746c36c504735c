/** What edits need, over a vault and an index in memory. */
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { createGoalIndex } from '../../../src/core/vault/create-goal-index';
import type { CreateContext } from '../../../src/obsidian/edits/create-goal';
import { type InMemoryVault, inMemoryVault } from '../../support/in-memory-vault';

export interface TestEdits extends CreateContext {
  readonly vault: InMemoryVault;
}

/** On 2026-06-15, with every note of the vault in the index. */
export function anEditContext(
  notes: Readonly<Record<string, string>>,
  overrides: Partial<Settings> = {},
  template: string | null = null,
): TestEdits {
  const settings: Settings = { ...DEFAULT_SETTINGS, ...overrides };
  const vault = inMemoryVault(notes);
  const index = createGoalIndex({ schema: settings.schema });
  for (const [path, text] of Object.entries(notes)) index.set(path, text);
  return {
    vault,
    settings: () => settings,
    today: () => '2026-06-15',
    time: () => '09:30',
    index: () => index,
    noteChanged: (path, text) => void index.set(path, text),
    userTemplate: () => Promise.resolve(template),
  };
}
