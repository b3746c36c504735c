import type { Finding } from '../../src/core/lint/finding';
import { lintNote } from '../../src/core/lint/lint-vault';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings';
import { createGoalIndex } from '../../src/core/vault/create-goal-index';

/** The day on which the examples of rules are looked at. */
export const TODAY = '2026-06-15';

/** What all rules find in `Example.md` with this text, among other notes. */
export function lintText(
  text: string,
  others: Readonly<Record<string, string>> = {},
  settings: Settings = DEFAULT_SETTINGS,
): readonly Finding[] {
  const index = createGoalIndex({ schema: settings.schema });
  for (const [path, other] of Object.entries(others)) index.set(path, other);
  index.set('Example.md', text);
  return lintNote('Example.md', index, TODAY, settings);
}

/** What one rule finds in `Example.md` with this text. */
export function findingsIn(
  text: string,
  rule: string,
  settings: Settings = DEFAULT_SETTINGS,
  others: Readonly<Record<string, string>> = {},
): readonly Finding[] {
  return lintText(text, others, settings).filter((finding) => finding.rule === rule);
}
